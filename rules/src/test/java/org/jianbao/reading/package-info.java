/** Tests of the whole reading of documents by the words of the shipped packs. */
@NullMarked
package org.jianbao.reading;

import org.jspecify.annotations.NullMarked;
