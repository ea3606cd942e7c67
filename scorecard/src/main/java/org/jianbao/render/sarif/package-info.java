/** Scorecards of a run in the exchange format of static analysis, SARIF 2.1.0. */
@NullMarked
package org.jianbao.render.sarif;

import org.jspecify.annotations.NullMarked;
