/**
 * Reads Word files (.docx): the container by its directory and relationships, the XML with the
 * streaming parser of the JDK. Gives what a reader of the printed page sees: changes accepted,
 * automatic numbers resolved.
 */
@NullMarked
package org.jianbao.document.docx;

import org.jspecify.annotations.NullMarked;
