/**
 * The scorecard of a report, and the façade by which Java programs check reports. Knows all inner
 * modules; decides nothing itself.
 */
@NullMarked
package org.jianbao.scorecard;

import org.jspecify.annotations.NullMarked;
