@NullMarked
package org.isnad.engine.word;

import org.jspecify.annotations.NullMarked;
