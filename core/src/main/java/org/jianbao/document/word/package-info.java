/**
 * What the readers of word processor files (docx, doc, rtf) share: paragraphs and tables before
 * they are numbered blocks, grids of merged cells, automatic numbers. Knows no file format.
 */
@NullMarked
package org.jianbao.document.word;

import org.jspecify.annotations.NullMarked;
