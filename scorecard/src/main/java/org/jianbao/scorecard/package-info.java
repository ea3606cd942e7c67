/** Verdict, points and faces of one checked report; the only place that knows output formats. */
@NullMarked
package org.jianbao.scorecard;

import org.jspecify.annotations.NullMarked;
