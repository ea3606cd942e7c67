/**
 * Reads OFD (版式文档, GB/T 33190), China's national format of documents with a fixed layout: a zip of
 * XML that says where each character and line stands. Knows where they stand, not what that means.
 */
@NullMarked
package org.jianbao.document.ofd;

import org.jspecify.annotations.NullMarked;
