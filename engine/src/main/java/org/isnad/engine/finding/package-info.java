@NullMarked
package org.isnad.engine.finding;

import org.jspecify.annotations.NullMarked;
