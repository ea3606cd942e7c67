/**
 * Cases of rule packs: a base report in the canonical text shape, changes to it, and exactly the
 * findings expected. Run by rule authors and by the build.
 */
@NullMarked
package org.jianbao.cases;

import org.jspecify.annotations.NullMarked;
