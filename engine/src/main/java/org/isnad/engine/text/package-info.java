@NullMarked
package org.isnad.engine.text;

import org.jspecify.annotations.NullMarked;
