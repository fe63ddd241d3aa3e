@NullMarked
package org.isnad.engine.resource;

import org.jspecify.annotations.NullMarked;
