@NullMarked
package org.isnad.engine.rule;

import org.jspecify.annotations.NullMarked;
