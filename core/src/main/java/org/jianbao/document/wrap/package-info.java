/**
 * Puts together the lines of sentences that the width of a page has broken (硬换行), and leads places
 * in the text so made back to the lines of the document. Knows lines and their width, not what a
 * report says.
 */
@NullMarked
package org.jianbao.document.wrap;

import org.jspecify.annotations.NullMarked;
