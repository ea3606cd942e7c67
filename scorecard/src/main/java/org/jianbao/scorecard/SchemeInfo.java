package org.jianbao.scorecard;

/** The scoring scheme (评分标准) a scorecard was made with. */
public record SchemeInfo(String id, String sha256) {}
