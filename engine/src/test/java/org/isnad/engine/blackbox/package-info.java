/** Tests that see the engine's public types alone. */
@NullMarked
package org.isnad.engine.blackbox;

import org.jspecify.annotations.NullMarked;
