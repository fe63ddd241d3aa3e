@NullMarked
package org.isnad.engine.report;

import org.jspecify.annotations.NullMarked;
