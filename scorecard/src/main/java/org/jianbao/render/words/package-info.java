/**
 * The words of all faces of a scorecard, in each language, so that every face says the same. Knows
 * no face.
 */
@NullMarked
package org.jianbao.render.words;

import org.jspecify.annotations.NullMarked;
