/**
 * The official forms as plain values: the wordings of headings, rows and columns that a rule pack
 * gives, and the words needed to read a report. Knows nothing of files, rules or packs.
 */
@NullMarked
package org.jianbao.form;

import org.jspecify.annotations.NullMarked;
