package org.jacoscope.scene;

/**
 * The three colour maps, as published: 256 colours each, linear between neighbours.
 *
 * <ul>
 *   <li>cividis: Nuñez, Anderton, Renslow (2018), PLoS ONE 13(7), e0199239; the table that Matplotlib ships.
 *   <li>vik and romaO (here: phase): Crameri, Scientific colour maps 7.0.1 (2021), doi:10.5281/zenodo.5501399, MIT
 *       licence, copyright 2021 Fabio Crameri.
 * </ul>
 *
 * {@code web/player/colourmaps.js} holds the same tables; a test compares them.
 */
public final class ColourMaps {
    private static final int SIZE = 256;

    private ColourMaps() {}

    /** The map's 256 colours, six hexadecimal digits each, in one string. */
    public static String table(ColourScale.Map map) {
        return switch (map) {
            case CIVIDIS -> CIVIDIS;
            case VIK -> VIK;
            case PHASE -> ROMA_O;
        };
    }

    /**
     * The colour at {@code t} as 0xRRGGBB. From 0 to 1 the sequential and the diverging map run from end to end and keep
     * the end's colour beyond; the cyclic one goes round once.
     *
     * @param t not NaN
     */
    public static int rgb(ColourScale.Map map, double t) {
        if (map == ColourScale.Map.PHASE) {
            double turn = t - Math.floor(t);
            return mix(ROMA_O, turn * SIZE, true);
        }
        double clamped = Math.max(0, Math.min(1, t));
        return mix(table(map), clamped * (SIZE - 1), false);
    }

    private static int mix(String table, double position, boolean cyclic) {
        int index = Math.min((int) position, SIZE - 1);
        int next = index + 1 < SIZE ? index + 1 : cyclic ? 0 : index;
        double fraction = position - index;
        int colour = 0;
        for (int channel = 0; channel < 3; channel++) {
            int from = channel(table, index, channel);
            int to = channel(table, next, channel);
            colour = colour << 8 | (int) (from + (to - from) * fraction + 0.5);
        }
        return colour;
    }

    private static int channel(String table, int index, int channel) {
        int at = 6 * index + 2 * channel;
        return 16 * Character.digit(table.charAt(at), 16) + Character.digit(table.charAt(at + 1), 16);
    }

    private static final String CIVIDIS =
            "00224e00234f00245100255300255400265600275800285900285b00295d002a5f002a61002b62002c64002c66002d68"
                    + "002e6a002e6c002f6d00306f0030700031700031710132710533710833700c34700f357012357014367016377018376f"
                    + "1a386f1c396f1e3a6f203a6f213b6e233c6e243c6e263d6e273e6e293f6e2a3f6d2b406d2d416d2e416d2f426d31436d"
                    + "32436d33446d34456c35456c36466c38476c39486c3a486c3b496c3c4a6c3d4a6c3e4b6c3f4c6c404c6c414d6c424e6c"
                    + "434e6c444f6c45506c46516c47516c48526c49536c4a536c4b546c4c556c4d556c4e566c4f576c50576c51586d52596d"
                    + "535a6d545a6d555b6d555c6d565c6d575d6d585e6d595e6e5a5f6e5b606e5c616e5d616e5e626e5e636f5f636f60646f"
                    + "61656f62656f636670646770656870656870666970676a71686a71696b716a6c716b6d726c6d726c6e726d6f726e6f73"
                    + "6f70737071737172747272747273747374757474757575757676767777767777777878777979777a7a787b7a787c7b78"
                    + "7d7c787e7c787e7d787f7e78807f78817f788280798381798482798582798683798784788885788985788a86788b8778"
                    + "8c88788d88788e89788f8a78908b78918b78928c78928d78938e78948e77958f779690779791779892779992779a9376"
                    + "9b94769c95769d95769e96769f9775a09875a19975a29975a39a74a49b74a59c74a69c74a79d73a89e73a99f73aaa073"
                    + "aba072aca172ada272aea371afa471b0a571b1a570b3a670b4a76fb5a86fb6a96fb7a96eb8aa6eb9ab6dbaac6dbbad6d"
                    + "bcae6cbdae6cbeaf6bbfb06bc0b16ac1b26ac2b369c3b369c4b468c5b568c6b667c7b767c8b866c9b965cbb965ccba64"
                    + "cdbb63cebc63cfbd62d0be62d1bf61d2c060d3c05fd4c15fd5c25ed6c35dd7c45cd9c55cdac65bdbc75adcc859ddc858"
                    + "dec958dfca57e0cb56e1cc55e2cd54e4ce53e5cf52e6d051e7d150e8d24fe9d34eead34cebd44bedd54aeed649efd748"
                    + "f0d846f1d945f2da44f3db42f5dc41f6dd3ff7de3ef8df3cf9e03afbe138fce236fde334fee434fee535fee636fee838";

    private static final String VIK =
            "001261011462011563011764011865011a66021c67021d68021f6902206a02226b02236c02256d02276e02286f022a70"
                    + "022b71022d72022e7302307402317502337602347702367802377902397a023a7b033c7c033e7d033f7e03417f034280"
                    + "034481034582034783034984034a85044c86044d87044f8805518905528a06548b06568c07578d08598f095b900b5d91"
                    + "0c5e920e6093106294116496136697156798176999196b9a1c6d9c1e6f9d20719e2373a02575a12877a22b79a42d7ba5"
                    + "307da6337fa83681a93983ab3c85ac3f87ad4289af458bb0488db24b90b34e92b45194b65496b75798b95a9aba5d9cbb"
                    + "619ebd64a0be67a2c06aa4c16da6c271a8c474aac577acc67aaec87db0c980b2ca84b4cc87b6cd8ab8ce8dbad090bcd1"
                    + "94bed297c0d49ac2d59dc4d6a0c5d8a3c7d9a7c9daaacbdcadcdddb0cfdeb3d1dfb6d3e1bad5e2bdd6e3c0d8e4c3dae5"
                    + "c6dbe6c9dde7ccdfe8cfe0e8d2e1e9d5e3e9d8e4e9dbe5e9dee6e9e0e6e9e2e7e8e5e7e8e7e7e7e8e7e5eae6e4ebe6e2"
                    + "ece5e0ede4deeee3dceee1daeee0d8eeded5eeddd3eedbd0eed9cdedd7cbedd5c8ecd3c5ecd1c3ebd0c0eacebde9ccba"
                    + "e9cab8e8c8b5e7c6b2e6c4b0e5c1ade4bfaae4bea8e3bca5e2baa2e1b8a0e0b69ddfb49adfb298deb095ddae93dcac90"
                    + "dbaa8ddba88bdaa688d9a486d8a283d7a081d69f7ed69d7cd59b79d49977d39774d39572d29470d1926dd0906bcf8e68"
                    + "cf8c66ce8b64cd8961cc875fcc855dcb835aca8258c98056c97e53c87c51c77b4fc6794cc6774ac57548c47445c37243"
                    + "c27041c26e3fc16d3cc06b3abf6938be6736be6533bd6431bc622fbb602dba5e2ab85c28b75a26b65824b55521b3531f"
                    + "b2511db04f1baf4c18ad4a16ab4814a94512a74310a5400fa33e0da13c0b9f390a9c37099a3508983307963107942f06"
                    + "912d068f2b068d29068b2706892606872406852206832106811f067f1e067e1d067c1b067a1a06781806761706741506"
                    + "7314067113076f11076d10076c0e076a0d07680c07670a076509076307076206076004085e03085d02085b0108590008";

    private static final String ROMA_O =
            "73395774395675395475385376385177385077384f78384d79384c79384b7a38497b38487c38477c39467d39457e3943"
                    + "7e39427f3a41803a40813b3f813b3e823c3d833c3c843d3b843d3a853e39863f388740378740378841368942358a4334"
                    + "8b44338c45338c46328d47318e48318f4930904a30914c2f924d2f934e2e94502e94512d95522d96542d97552c98572c"
                    + "99582c9a5a2c9b5b2c9c5d2b9d5f2b9e602b9f622ba0642ca2662ca3672ca4692ca56b2da66d2da76f2da8712ea9732e"
                    + "aa752fab7730ad7930ae7b31af7d32b07f33b18134b28335b48636b58837b68a39b78c3ab88e3bb9913dbb933fbc9540"
                    + "bd9842be9a44bf9c46c19f47c2a149c3a34bc4a54ec5a850c6aa52c8ac54c9af57cab159cbb35cccb55ecdb761ceba63"
                    + "cfbc66cfbe68d0c06bd1c26ed2c470d2c673d3c876d4c978d4cb7bd4cd7ed5ce81d5d083d5d186d6d388d6d48bd6d58e"
                    + "d6d790d6d893d5d995d5da98d5db9ad4dc9cd4dd9fd3dda1d3dea3d2dfa5d1dfa7d0e0a9cfe0abcee0adcde1afcce1b1"
                    + "cbe1b3cae1b5c8e1b6c7e1b8c5e1b9c4e1bbc2e1bcc1e1bebfe1bfbde0c0bbe0c2b9dfc3b8dfc4b6dec5b4dec6b1ddc7"
                    + "afdcc8addcc8abdbc9a9dacaa7d9cba4d8cba2d7cca0d6cc9dd5cd9bd4cd99d3ce96d1ce94d0ce92cfce8fcecf8dcccf"
                    + "8bcbcf88c9cf86c8cf84c6cf81c5cf7fc3cf7dc2ce7bc0ce78bece76bdce74bbcd72b9cd70b8cd6eb6cc6cb4cc6ab2cb"
                    + "68b1cb67afca65adca63abc962a9c960a8c85fa6c75da4c75ca2c65aa0c5599ec4589cc4579bc35699c25597c15495c0"
                    + "5393bf5291be528fbd518dbc508bbb508aba4f88b94f86b84f84b74f82b64e80b44e7eb34e7cb24e7ab04f78af4f76ae"
                    + "4f75ac4f73ab5071a9506fa8516da6516ba45269a35267a153669f54649e54629c55609a565f98575d96575b94585993"
                    + "5958915a568f5b558d5c538b5c52895d50875e4f855f4d83604c81614b7f62497d63487b634779644677654576664474"
                    + "67437268427068416e69406c6a3f6b6b3f696c3e676c3d656d3d646e3c626f3b606f3b5f703a5d713a5c723a5a723959";
}
