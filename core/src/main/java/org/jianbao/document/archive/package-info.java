/**
 * Lists the files in a zip of reports, and opens each by itself; nothing is ever unpacked to disk.
 * Knows zip and no other archive, and no file format beyond telling that a zip is one (docx, ofd).
 */
@NullMarked
package org.jianbao.document.archive;

import org.jspecify.annotations.NullMarked;
