@NullMarked
package org.isnad.engine.statement;

import org.jspecify.annotations.NullMarked;
