/**
 * Word files: the report itself with a comment (批注) at each finding, and the rectification notice
 * (整改通知单). Everything is inserted into the XML as it stands, so that what nobody asked to change
 * stays the same bytes.
 */
@NullMarked
package org.jianbao.render.word;

import org.jspecify.annotations.NullMarked;
