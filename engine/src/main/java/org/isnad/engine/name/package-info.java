@NullMarked
package org.isnad.engine.name;

import org.jspecify.annotations.NullMarked;
