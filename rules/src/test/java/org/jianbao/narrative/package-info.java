/** Sentences read by the words of the shipped packs. */
@NullMarked
package org.jianbao.narrative;

import org.jspecify.annotations.NullMarked;
