/** Scorecards as text for a terminal or a plain file. */
@NullMarked
package org.jianbao.render.text;

import org.jspecify.annotations.NullMarked;
