package org.communique.recognition;

import java.util.HashMap;
import java.util.Map;

/** "哈薩克總統會見習近平": characters of Hong Kong and Taiwan as the mainland writes them, so that one lexicon reads both. */
final class Simplified {

    private static final String PAIRS = """
            薩萨 總总 統统 會会 見见 習习 談谈 訪访 國国 進进 與与 並并 對对 務务 華华 駐驻 長长 兩两 關关 係系 經经 濟济 發发 開开 間间 陽阳 東东 來来
            達达 機机 場场 參参 議议 團团 員员 領领 導导 傑杰 納纳 紮扎 爾尔 濤涛 錦锦 寶宝 強强 儲储 劉刘 張张 韓韩 趙赵 陳陈 楊杨 吳吴 馬马 鄭郑 孫孙
            許许 蔣蒋 黃黄 羅罗 葉叶 蘇苏 盧卢 賈贾 鄧邓 龍龙 萬万 錢钱 譚谭 賀贺 賴赖 歐欧 鳳凤 軍军 書书 記记 電电 話话 簽签 協协 約约 條条 組组 織织
            亞亚 內内 際际 聯联 邊边 區区 級级 應应 請请 問问 視视 頻频 線线 舉举 辦办 將将 當当 時时 後后 節节 辭辞 離离 飛飞 貴贵 賓宾 歡欢 禮礼 儀仪
            隊队 閣阁 戰战 夥伙 資资 產产 業业 貿贸 農农 礦矿 運运 輸输 鐵铁 網网 報报 據据 謝谢 義义 專专 門门 處处 職职 環环 氣气 體体 術术 學学 調调
            認认 識识 說说 講讲 論论 詞词 評评 詳详 該该 誠诚 設设 證证 變变 讓让 這这 還还 過过 選选 遠远 連连 邁迈 遞递 頭头 題题 願愿 顧顾 顯显 風风
            養养 駕驾 驗验 鮮鲜 麗丽 點点 齊齐 齡龄 們们 個个 價价 優优 億亿 儘尽 兒儿 凱凯 則则 創创 劃划 劍剑 動动 勞劳 勝胜 勢势 匯汇 單单 卻却 啟启
            喬乔 喪丧 嚴严 圍围 圓圆 圖图 塊块 壓压 壽寿 夢梦 奧奥 婦妇 寧宁 實实 審审 寫写 屆届 層层 島岛 師师 帥帅 帶带 廣广 廳厅 徑径 從从 復复 徵征
            憲宪 懷怀 懸悬 戶户 掛挂 採采 換换 損损 搶抢 擁拥 擔担 擴扩 攝摄 敵敌 數数 斷断 於于 曉晓 曆历 權权 歷历 歸归 殘残 殺杀 決决 況况 準准 滿满
            漢汉 潔洁 濱滨 灣湾 為为 烏乌 無无 爭争 獎奖 獨独 獲获 現现 瑪玛 瓊琼 畢毕 異异 療疗 監监 盤盘 眾众 確确 礎础 種种 稱称 穩稳 競竞 筆笔 範范
            築筑 簡简 糧粮 紅红 紐纽 純纯 紙纸 紛纷 細细 終终 給给 絕绝 絡络 維维 綱纲 綠绿 緊紧 緒绪 編编 緩缓 練练 縣县 縱纵 續续 罷罢 聖圣 聞闻 聲声
            聽听 肅肃 腦脑 腳脚 臨临 舊旧 艱艰 莊庄 蘭兰 號号 蠻蛮 衛卫 補补 裝装 製制 複复 親亲 覺觉 觀观 計计 訊讯 託托 試试 誌志 誤误 課课 諒谅 諸诸
            謀谋 譯译 護护 讀读 豐丰 負负 財财 貢贡 貨货 責责 費费 質质 購购 贈赠 趨趋 跡迹 踐践 車车 軟软 較较 載载 輕轻 輝辉 輪轮 轉转 辯辩 遊游 違违
            適适 遺遗 鄉乡 醫医 釋释 針针 鋼钢 錄录 鍵键 鎮镇 鏡镜 閉闭 閱阅 闊阔 陸陆 陰阴 隨随 險险 隱隐 雙双 雜杂 難难 雲云 靈灵 靜静 韋韦 預预 頒颁
            頓顿 額额 顏颜 類类 館馆 騰腾 驚惊 鬥斗 鵬鹏 麥麦 黨党 龐庞 賽赛 剛刚 倫伦 勵励 屬属 絲丝 縮缩 傳传 備备 傷伤 債债 僅仅 償偿 潛潜 澤泽 濃浓
            灤滦 爺爷 獻献 綜综 緝缉 繼继 臺台 艦舰 蕭萧 薦荐 藍蓝 藝艺 嶽岳 誼谊 讚赞 贊赞 贏赢 軌轨 輔辅 鄰邻 釣钓 鈞钧 銀银 鋒锋 錫锡 閃闪 閻阎 闢辟
            陝陕 霧雾 頂顶 項项 順顺 須须 頗颇 饒饶 駱骆 魯鲁 鴻鸿 麼么 龔龚 樞枢 樓楼 標标 樣样 橋桥 檢检 歲岁 減减 湯汤 溫温 漲涨 潤润 燈灯 燒烧 營营
            愛爱 慶庆 慮虑 憶忆 懇恳 戲戏
            """;

    private static final Map<Character, Character> MAINLAND = table();

    private Simplified() {}

    private static Map<Character, Character> table() {
        Map<Character, Character> table = new HashMap<>();
        for (String pair : PAIRS.strip().split("\\s+")) {
            table.put(pair.charAt(0), pair.charAt(1));
        }
        return table;
    }

    static char of(char character) {
        return MAINLAND.getOrDefault(character, character);
    }
}
