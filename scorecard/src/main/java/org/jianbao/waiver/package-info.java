/**
 * Waivers (豁免): findings that a person has decided not to count, and earlier results against which
 * only what is new is shown. Knows findings, but no scoring and no face.
 */
@NullMarked
package org.jianbao.waiver;

import org.jspecify.annotations.NullMarked;
