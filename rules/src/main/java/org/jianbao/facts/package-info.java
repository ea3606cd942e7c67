/**
 * The rule author's vocabulary: a report flattened into small immutable records that DRL matches,
 * and the one call by which a rule reports a finding. A fact states, it never judges.
 */
@NullMarked
package org.jianbao.facts;

import org.jspecify.annotations.NullMarked;
