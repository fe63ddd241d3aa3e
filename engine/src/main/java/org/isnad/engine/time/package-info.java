@NullMarked
package org.isnad.engine.time;

import org.jspecify.annotations.NullMarked;
