/**
 * Reads OpenDocument texts (.odt, ISO/IEC 26300), which many offices save: content and lists by
 * streaming, as the printed page shows them, changes accepted.
 */
@NullMarked
package org.jianbao.document.odt;

import org.jspecify.annotations.NullMarked;
