package org.mitate.paper;

/// The hospital on the papers of the tests and of the bench.
public final class MadeUpHospital {

    public static final Letterhead MITATE =
            new Letterhead(
                    "見立大学病院",
                    "セカンドオピニオン外来",
                    "セカンドオピニオン外来事務局",
                    "03-0000-0101",
                    "03-0000-0102",
                    "月曜から土曜 8時30分から16時30分（第1・第3土曜、日曜、祝日を除く）",
                    "000-0034",
                    "東京都見立区本町1丁目2番3号",
                    new Letterhead.Terms("FAXまたは郵送", true, true, true, false));

    private MadeUpHospital() {}
}
