/**
 * A scorecard as a web page: one file without any other, with the report's own text beside the
 * findings. The templates in {@code src/main/jte} become classes of this package; they escape
 * whatever they are given. Knows the scorecard and the document, no other face.
 */
@NullMarked
package org.jianbao.render.html;

import org.jspecify.annotations.NullMarked;
