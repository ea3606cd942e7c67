package org.jianbao.store;

/**
 * What a run has done.
 *
 * @param files number of files
 * @param checked number of files that were checked
 * @param unchanged number of files whose scorecard was known
 * @param failed number of files that could not be read
 * @param findings number of findings that count
 */
public record RunCounts(int files, int checked, int unchanged, int failed, int findings) {}
