/**
 * One report against one pack: flattening into facts, a session, then what findings need and imply.
 * Knows nothing of points and of file formats.
 */
@NullMarked
package org.jianbao.check;

import org.jspecify.annotations.NullMarked;
