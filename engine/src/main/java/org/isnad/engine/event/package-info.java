@NullMarked
package org.isnad.engine.event;

import org.jspecify.annotations.NullMarked;
