package org.jianbao.store;

/**
 * Two reports that may share text.
 *
 * @param path path of the one
 * @param otherPath path of the other
 * @param shared number of bands of their signatures that agree
 */
public record CandidatePair(String path, String otherPath, int shared) {}
