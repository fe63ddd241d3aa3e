/** That accuracy does not fall. */
@NullMarked
package org.isnad.bench;

import org.jspecify.annotations.NullMarked;
