package org.mitate.bench;

/// Fills the house with the cases of many years, by SQL: copies of a case that was really received,
/// each with names, telephone, birth date, papers and journal of its own.
///
/// Some 400 are open, in all stages; the others ended, most after a talk.
final class OldCases {

    static final int MANY = 200_000;
    private static final int OPEN = 400;

    private static final String NAMES =
            """
            create temporary table family as select * from unnest(
              array['佐藤','鈴木','高橋','田中','伊藤','渡辺','山本','中村','小林','加藤','吉田','山田','佐々木','山口','松本',
                '井上','木村','林','清水','山崎','森','池田','橋本','阿部','石川','山下','中島','石井','小川','前田',
                '岡田','長谷川','藤田','後藤','近藤','村上','遠藤','青木','坂本','藤井'],
              array['サトウ','スズキ','タカハシ','タナカ','イトウ','ワタナベ','ヤマモト','ナカムラ','コバヤシ','カトウ','ヨシダ','ヤマダ',
                'ササキ','ヤマグチ','マツモト','イノウエ','キムラ','ハヤシ','シミズ','ヤマザキ','モリ','イケダ','ハシモト','アベ',
                'イシカワ','ヤマシタ','ナカジマ','イシイ','オガワ','マエダ','オカダ','ハセガワ','フジタ','ゴトウ','コンドウ','ムラカミ',
                'エンドウ','アオキ','サカモト','フジイ']) with ordinality as n(name, kana, place);
            create temporary table given as select * from unnest(
              array['節子','和子','幸子','直美','由美子','陽子','洋子','明美','久美子','真由美','健一','誠','浩','修','隆',
                '茂','博','清','正','勝','大輔','翔太','拓也','健太','愛','美咲','葵','結衣','恵子','景子'],
              array['セツコ','カズコ','サチコ','ナオミ','ユミコ','ヨウコ','ヒロコ','アケミ','クミコ','マユミ','ケンイチ','マコト','ヒロシ',
                'オサム','タカシ','シゲル','ヒロシ','キヨシ','タダシ','マサル','ダイスケ','ショウタ','タクヤ','ケンタ','アイ','ミサキ',
                'アオイ','ユイ','ケイコ','ケイコ']) with ordinality as n(name, kana, place)
            """;

    private static final String CASES =
            """
            insert into cases.file (
              id, number, version, stage, bundle, channel, arrived_at, receipt_at, remark, target_on,
              application, patient, patient_kana, consultee, relation, department, mode, birth_on,
              telephones, search_key, doctor_id, complete_on, appointment_at, priority, died_on, flags,
              waiting_for, next_task, due_at, ended_by)
            select gen_random_uuid(), 'B' || lpad(n::text, 7, '0'), 8,
              case when n > %1$d - %2$d then open[1 + n %% cardinality(open)]
                else ends[1 + n %% cardinality(ends)] end,
              null, channel, at, at, remark, at::date + 21,
              jsonb_set(application, '{patient,name}', jsonb_build_object('family', f.name,
                'given', g.name, 'familyKana', f.kana, 'givenKana', g.kana)),
              f.name || ' ' || g.name, f.kana || ' ' || g.kana, f.name || ' ' || g.name, relation,
              (array['THORACIC_SURGERY', 'UROLOGY', 'NEUROSURGERY', 'DERMATOLOGY'])[1 + n %% 4], mode,
              date '1936-01-01' + (n * 7919 %% 29000)::int,
              '03' || lpad((n * 104729 %% 100000000)::text, 8, '0') || ' ' || '090'
                || lpad((n * 15485863 %% 100000000)::text, 8, '0') || ' ',
              f.name || g.name || f.kana || g.kana || ' ' || f.name || g.name || f.kana || g.kana || ' ',
              null, at::date + 4, null, false, null, '{}',
              case when n > %1$d - %2$d then 'SECRETARIAT' else 'NOBODY' end, 'CHECK_PAPERS',
              case when n > %1$d - %2$d then at + interval '5 days' end, ''
            from generate_series(1::bigint, %1$d) n
              join family f on f.place = 1 + n * 7 %% 40
              join given g on g.place = 1 + n / 40 %% 30
              cross join lateral (select receipt_at - (%1$d - n) * interval '21 minutes' as at
                from cases.file where number = '%3$s') time
              cross join (select array['RECEIVED', 'CHECKING', 'INCOMPLETE', 'IN_REVIEW', 'ACCEPTED',
                'SCHEDULING', 'BOOKED', 'CONSULTED'] as open, array['CLOSED', 'CLOSED', 'CLOSED',
                'CLOSED', 'CLOSED', 'REFUSED', 'WITHDRAWN', 'DECLINED'] as ends) stages
              cross join cases.file where number = '%3$s'
            """;

    private static final String JOURNAL =
            """
            insert into cases.journal (case_id, seq, at, actor_name, code, from_stage, to_stage,
              words, reason_code, reason)
            select id, seq, receipt_at + seq * interval '2 days', '野々村 景子', code, before, after, '{}', '', ''
            from cases.file,
              unnest(array['RECEIVE', 'PAPERS_ARRIVED', 'CHECK', 'SUBMIT', 'ACCEPT', 'ARRANGE'],
                array[null, 'RECEIVED', 'RECEIVED', 'CHECKING', 'IN_REVIEW', 'ACCEPTED'],
                array['RECEIVED', 'RECEIVED', 'CHECKING', 'IN_REVIEW', 'ACCEPTED', 'SCHEDULING'])
                with ordinality as step(code, before, after, seq)
            where number like 'B%'
            """;

    private static final String PAPERS =
            """
            insert into documents.paper (id, case_id, kind, arrived_on, delivery, pieces, lent, lacking)
            select gen_random_uuid(), id, kind, arrived_at::date, 'FAX', 1, false, ''
            from cases.file, unnest(array['APPLICATION_FORM', 'REFERRAL_LETTER']) kind
            where number like 'B%'
            """;

    private OldCases() {}

    /// Once for each house.
    static void fill(House house) throws Exception {
        Database database = house.database();
        if (database.number("select count(*) from cases.file") >= MANY) return;
        System.err.printf("Writing %,d cases by SQL …%n", MANY);
        String like = Receiving.one(house);
        database.run(
                "set synchronous_commit = off",
                NAMES,
                CASES.formatted(MANY, OPEN, like),
                JOURNAL,
                PAPERS,
                "vacuum analyze");
    }
}
