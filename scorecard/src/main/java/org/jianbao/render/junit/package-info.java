/** Scorecards of a run as test results, for machines that show those of JUnit. */
@NullMarked
package org.jianbao.render.junit;

import org.jspecify.annotations.NullMarked;
