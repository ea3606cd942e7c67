/**
 * The bodies that must report (应报送单位名单) and which report is whose. Knows names of bodies, files and
 * folders; not what reports say, nor any result.
 */
@NullMarked
package org.jianbao.roster;

import org.jspecify.annotations.NullMarked;
