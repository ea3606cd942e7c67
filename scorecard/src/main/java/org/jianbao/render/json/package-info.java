/** Scorecards and extracted reports as JSON (design §7; schema in docs/schema). */
@NullMarked
package org.jianbao.render.json;

import org.jspecify.annotations.NullMarked;
