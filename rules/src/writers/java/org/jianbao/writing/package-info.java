/** Writes documents in the formats that are read, for tests of several modules. */
@NullMarked
package org.jianbao.writing;

import org.jspecify.annotations.NullMarked;
