/** The reference for authors of rules. */
@NullMarked
package org.jianbao.reference;

import org.jspecify.annotations.NullMarked;
