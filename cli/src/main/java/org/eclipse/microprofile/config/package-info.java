/** In place of a library that is not there. */
@NullMarked
package org.eclipse.microprofile.config;

import org.jspecify.annotations.NullMarked;
