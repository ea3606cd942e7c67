/** Scoring schemes: what findings cost and which of them decide the verdict, all of it data. */
@NullMarked
package org.jianbao.score;

import org.jspecify.annotations.NullMarked;
