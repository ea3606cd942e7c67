/**
 * Rule packs: loading, overlay and validation of the files by which rule authors state forms,
 * relations, words, settings and rules. Knows nothing of Drools and of file formats of reports.
 */
@NullMarked
package org.jianbao.pack;

import org.jspecify.annotations.NullMarked;
