/**
 * Reads files in Rich Text Format (.rtf), as Word, WPS and LibreOffice write them. Gives what a
 * reader of the printed page sees: changes accepted, automatic numbers as written beside their
 * paragraphs.
 */
@NullMarked
package org.jianbao.document.rtf;

import org.jspecify.annotations.NullMarked;
