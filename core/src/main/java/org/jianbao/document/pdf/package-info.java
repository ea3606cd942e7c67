/** Reads PDF files: what is written and drawn on each page, for the layout to make blocks of. */
@NullMarked
package org.jianbao.document.pdf;

import org.jspecify.annotations.NullMarked;
