### Allset, Japanese. The messages are those of en.ftl, in its order.
###
### Words kept throughout: credits are クレジット, a grant is 付与, a rate card is 料金表, a manifest is
### ジョブ一覧, a job is ジョブ, readiness is 準備状況, a check is チェック, a review is 確認, a batch is
### バッチ, the workspace is ワークスペース.
###
### Sentences end in です or ます; buttons and headings are short nouns. Japanese has one plural form: write no
### choice, or one with *[other] alone where the number itself is not said.

-locale-name = 日本語
-locale-direction = ltr

app-name = Allset

## Before the app

boot-failed = Allset を起動できませんでした。一部が届かなかったか、このブラウザでは実行できません。
boot-reload = ページを再読み込み

## Navigation

nav-overview = 概要
nav-readiness = 準備状況
nav-account = アカウント
nav-credits = クレジット
nav-planner = プランナー
nav-defaults = 既定値
nav-interface = 表示
nav-guides = ガイド

## The head of each section

overview-title = 概要
overview-intro = ワークスペースの現状と、最初に対応が必要なことをまとめています。
readiness-title = 準備状況
readiness-intro = 大きなワークフローの前に設定を確かめます。どのチェックも、ワークスペースの今の状態を見ています。
account-title = アカウント
account-intro = このワークスペースでのあなたの情報と、請求先です。
credits-title = クレジット
credits-intro = 残高、次に使われるもの、期限の近いものを確かめられます。
planner-title = クレジットプランナー
planner-intro = 実行する前にバッチの費用を確かめられます。ファイルはこのブラウザの外に出ません。
defaults-title = ワークスペースの既定値
defaults-intro = 新しい作業が最初に使う設定です。全員に適用されます。
interface-title = 表示
interface-intro = アプリの見た目と動作を、自分に合わせて設定します。
guides-title = ガイド
guides-intro = 設定を短い手順で確認できます。各手順は該当する設定につながっています。

## The shell

document-title = { $page } · Allset
nav-label = セクション
skip-to-content = 本文へ移動
loading = 読み込み中
load-failed = 読み込めませんでした
absent = このバックエンドにはこの機能がありません。
page-failed = このページで問題が起きました。アプリのほかの部分は引き続き使えます。
action-undo = 元に戻す
settings-saved = ワークスペースの設定を保存しました
action-dismiss = 閉じる
offline-notice = オフラインです。画面の内容は最新でないことがあり、変更は保存されないことがあります。
workspace-notice = このワークスペースについて
sample-notice = これは架空のサンプルのワークスペースです。自由に見て回るか、自分のワークスペースを始めてください。
empty-notice = このワークスペースは、今ご覧の場所にだけ保存されています。
start-empty = 空の状態で始める
reset-sample = サンプルに戻す
started-empty = ワークスペースを空にしました。
reset-done = サンプルを元に戻しました。
refill-title = このワークスペースの内容をすべて置き換えますか?
refill-text = アカウント、クレジット、確認に加えた変更は失われます。この操作は取り消せません。
refill-keep = このまま残す
refill-refused = このワークスペースには実際のデータがあるため、ここから空にすることはできません。
theme-label = 外観
theme-system = システム
theme-light = ライト
theme-dark = ダーク
theme-contrast = ハイコントラスト
language-label = 言語
mark-attention = 対応が必要なチェック { $count } 件
mark-to-review = 確認待ちのチェック { $count } 件
not-found-title = ここには何もありません
not-found-intro = このアドレスに当たる設定のセクションはありません。入力の誤りか、古いアドレスかもしれません。
not-found-back = 概要へ移動

## Overview

headline-attention = 次の実行の前に、{ $count } 件のチェックに対応が必要です
headline-review = { $count } 件のチェックが確認待ちです
headline-all-set = 準備完了
headline-nothing-seen = このバックエンドには、チェックできるものが表示されていません
headline-unseen = { $count ->
    [0] すべてのチェックをここで見られます。
   *[other] { $count } 件のチェックはまだここで見られないため、この結果に含まれていません。
}
headline-open = 準備状況を開く
promise-account-title = アカウントとアクセス
promise-account-text = このワークスペースでのあなたの情報、請求先、サインインしている人です。
promise-account-open = アカウントを開く
promise-account-nameless = 名前は未設定です
promise-account-unseen = このバックエンドではアカウントを表示できません
promise-access-unseen = このバックエンドではまだアクセスを表示できません
promise-credits-title = クレジットと使用量
promise-credits-text = 残高、次に使われるもの、次のバッチの費用です。
promise-credits-open = クレジットを開く
promise-credits-unseen = このバックエンドでは表示できません
promise-defaults-title = ワークフローの既定値
promise-defaults-text = 新しい作業を始めるときの言語と設定です。
promise-defaults-unseen = このバックエンドではまだ表示できません
first-title = 最初に対応が必要なこと
first-nothing = 今、対応が必要なことはありません。
credits-unit = { $count ->
   *[other] クレジット
}

## Readiness

checks-title = チェック
check-profile-title = プロフィールを確認済み
check-profile-why = ワークスペースの記録で分かるように、アカウントの名義と連絡先を整えておきます。
check-access-title = アクセスとセッションを点検済み
check-access-why = 有効なセッションとアクセス制御を確認します。共有の端末や古い端末では特に大切です。
check-credits-title = クレジットを把握済み
check-credits-why = AI ジョブのバッチを始める前に、使えるクレジットと最近の使用量を確かめます。
check-defaults-title = 既定値を確認済み
check-defaults-why = 新しい作業を作成する前に、既定の言語とワークフローの設定を確かめます。
check-tokens-title = トークンは必要なときだけ作成
check-tokens-why = 連携にアクセスが必要なときに、よく考えてトークンを作成または失効します。
status-unseen = 表示できません
status-attention = 対応が必要
status-to-review = 確認待ち
status-changed = 確認後に変更あり
status-reviewed = 確認済み
check-unseen-access = このバックエンドでは、Allset からセッションやサインイン方法が見えません。サインインする場所で確かめてください。
check-unseen-defaults = このバックエンドでは、Allset からワークスペースの既定値が見えません。作業を作成する場所で言語を確かめてください。
check-unseen-tokens = このバックエンドでは、Allset からトークンが見えません。トークンを作成する場所で確かめてください。
check-unseen-other = このバックエンドには、このチェックの対象が表示されていません。
check-evidence = チェックした内容
check-review = 確認済みにする
check-review-again = もう一度確認する
check-reviewed-by = { $name } さんが { $when } に確認
check-reviewed = { $when } に確認
check-not-reviewed = まだ確認されていません
check-not-kept = このバックエンドは確認の記録を残しません。
check-fix-first = 対応が必要なものを先に直してから、確認してください。
check-changed-since = { $when } の確認から変わった内容:
check-review-done = 確認を記録しました。
change-value = { $what }: { $before } から { $after } に変更
change-added = { $what }: { $after } を追加
change-removed = { $what }: { $before } を削除
value-empty = なし
severity-good = 問題なし:
severity-note = 参考:
severity-warning = 注意:
severity-blocking = 要修正:
finding-name-missing = アカウントに名前がありません。
finding-contact-email-missing = アカウントに連絡先メールアドレスがないため、ワークスペースから連絡できません。
finding-billing-name-missing = 請求先の名前がありません。
finding-billing-email-missing = 請求書を送るメールアドレスがありません。
finding-time-zone-unset = タイムゾーンが選ばれていないため、時刻はブラウザに合わせています。
finding-profile-complete = 名前、連絡先、請求先がそろっています。
finding-no-credits = 使えるクレジットがありません。
finding-spendable = { $grants } 件の付与から { $amount } クレジットを使えます。
finding-expiring-soon = { $grant } の { $amount } クレジットは { $expires } に期限が切れます。
finding-no-plan = プランが読み込まれていないため、次のバッチの費用が足りるかどうか分かりません。
finding-plan-fits = { $manifest } の費用は { $total } クレジットで、足りています。実行後に { $left } が残ります。
finding-plan-short = { $manifest } の費用は { $total } クレジットで、{ $shortfall } 足りません。
finding-plan-incomplete = このプランには、費用の分からない { $refused } 件の不採用の行が含まれていません。
finding-plan-outdated = このプランは、ワークスペースの請求に使われる料金表とは別の料金表で計算されています。
place-contact-email = 連絡先メールアドレスを追加
place-name = 名前を追加
place-account = アカウントを開く
place-billing = 請求先を開く
place-time-zone = タイムゾーンを選ぶ
place-grants = 付与を見る
place-planner = プランナーを開く
evidence-account-name = 名前
evidence-display-name = 表示名
evidence-avatar = 画像
evidence-contact-email = 連絡先メールアドレス
evidence-time-zone = タイムゾーン
evidence-billing-name = 請求先名
evidence-billing-email = 請求先メールアドレス
evidence-billing-address = 請求先住所
evidence-billing-country = 請求先の国
evidence-tax-id = 税務番号
evidence-spendable = 使えるクレジット
evidence-expiring = まもなく期限切れ: { $grant }
evidence-rate-card = 料金表
evidence-plan-manifest = プラン
evidence-plan-total = プランの費用
evidence-plan-refused = プランの不採用の行
evidence-picture-set = 画像あり
evidence-other = { $name }
decisions-title = こんなときに確かめること
situation-batch = AI ジョブのバッチを始める
situation-batch-advice = 大きな実行を始める前に、クレジット、使用量、請求履歴を確かめます。
situation-language = 既定の言語が違う
situation-language-advice = メディアの読み込みやジョブの作成の前に、ワークスペースの既定の言語を直します。
situation-device = 共有の端末や古い端末
situation-device-advice = 慎重を要する作業を続ける前に、有効なセッションとアクセス設定を確認します。
situation-integration = 連携にアクセスが必要
situation-integration-advice = 必要とする連携のためだけに、範囲を限ったトークンを作成します。
situation-uncomfortable = アプリが使いにくい
situation-uncomfortable-advice = 繰り返しの作業が楽になるように、画面とワークフローの設定を調整します。
reviews-title = 確認の記録
reviews-intro = だれが、いつ、何を確認したかの記録です。新しいものから並びます。
reviews-none = まだ確認されたチェックはありません。
reviews-when = 日時
reviews-check = チェック
reviews-who = 確認した人
reviews-nameless = 名前のない人

## Credits

credits-balance = 今使える分
credits-next-expiry = 次に期限が切れる分
credits-next-expiry-none = 期限が切れるものはありません
credits-next-expiry-note = { $grant }、{ $when }
credits-plan = 現在のプラン
credits-plan-none = プランは読み込まれていません
grants-title = 使われる順の付与
grants-intro = 優先度の数が小さいもの、期限の早いもの、有料より特典の順に使われます。
grants-order = 順番
grants-name = 付与
grants-kind = 種類
grants-left = 残り
grants-of = { $amount } のうち
grants-expires = 期限
grants-never = なし
grants-none = 今使える付与はありません。
grants-priority = 優先度 { $priority }
kind-promotional = 特典
kind-paid = 有料
grants-other-title = 今は使えない付与
grants-state = 状態
state-scheduled = { $when } から
state-spent = 使い切り
state-expired = { $when } に期限切れ
credits-empty-title = クレジットはまだありません
credits-empty-text = ワークスペースがクレジットの付与を受けると、ここに表示されます。バッチの費用は今すぐプランナーで計算できます。
meter-words = { $grant } の残り { $amount } クレジット

## What can go wrong

error-network = バックエンドに接続できません。接続を確かめてから、もう一度お試しください。
error-timeout = バックエンドの応答に時間がかかりすぎました。少し待ってから、もう一度お試しください。
error-unexpected = バックエンドがエラー ({ $status }) を返しました。もう一度お試しください。続く場合は、運用の担当者に知らせてください。
error-decode = このバージョンのアプリでは、バックエンドの応答を理解できません。ページを再読み込みしてください。
error-no-worker = このブラウザでワークスペースを開始できませんでした。ページを再読み込みするか、別のブラウザをお試しください。
error-stale = 開いた後に、ほかの人がこれを変更しました。あなたの入力は失われていません。
error-too-large = バックエンドが受け付ける量を超えています。短くしてから、もう一度お試しください。
error-invalid = 保存できない値があります。印の付いた項目を直してください。
error-forbidden = バックエンドは、ここからのこの操作を許可していません。
error-not-found = バックエンドにこれはありません。
error-unavailable = バックエンドは今、何も保存できません。少し待ってから、もう一度お試しください。
action-retry = もう一度試す

## Planner

planner-drop-title = ジョブ一覧をここにドロップ
planner-drop-help = 1 行に 1 件のジョブを書いた CSV ファイルです。サービスと長さ、あれば言語を書きます。アップロードはされず、このブラウザの中で読み取られます。
planner-loaded-help = このブラウザの中で読み取りました。アップロードはされません。
planner-choose = ファイルを選ぶ
planner-choose-other = 別のファイルを選ぶ
planner-paste = ジョブ一覧を貼り付け
planner-paste-label = ジョブ一覧の行
planner-paste-help = 列名の行を先頭にしてください。内容はこのブラウザの外に出ません。
planner-price = 費用を計算
planner-price-again = もう一度計算
planner-drop-several = { $files ->
   *[other] { $files } 個のファイルがドロップされました。プランナーが扱えるのは一度に 1 個です。1 個だけドロップしてください。
  }
planner-drop-folder = これはフォルダーです。開いて、中にあるジョブ一覧をドロップしてください。
planner-drop-none = ファイルが含まれていませんでした。ファイルをドロップするか、行をテキストとして貼り付けてください。
planner-example = 例を試す
planner-clear = プランを消去
planner-pasted-name = 貼り付けたジョブ一覧
planner-example-name = ジョブ一覧の例
planner-card = 料金表
planner-card-help = ワークスペースの請求には { $name } が使われます。別の料金表を選ぶと、同じジョブ一覧を計算し直します。
planner-card-help-none = ジョブの費用を計算する料金表です。別の料金表を選ぶと、同じジョブ一覧を計算し直します。
planner-cancel = キャンセル
planner-progress = ジョブ一覧の費用を計算中
planner-reading = { $rows } 行、{ $read } / { $total } MB
planner-reading-said = ジョブ一覧の費用を計算しています。
planner-done-said = { $jobs } 件のジョブの費用は { $credits } クレジットです。{ $refused ->
    [0] 不採用の行はありません。
   *[other] { $refused } 行が不採用になりました。
  }
planner-nothing-said = 費用を計算できませんでした。{ $refused } 行すべてが不採用になりました。
planner-result-title = 費用
planner-priced-by = { $card } バージョン { $version } で計算しました。
planner-nothing-title = 費用を計算できませんでした
planner-checked-by = { $card } バージョン { $version } と照らし合わせました。
planner-total = 合計
planner-credits-unit = クレジット
planner-jobs = ジョブ { $jobs } 件
planner-blank = 空の行 { $rows } 行を読み飛ばしました
planner-rounded-up = { $jobs } 件の長さはナノ秒より細かいため、切り上げました
planner-billed = 課金時間
planner-seconds = { $value } 秒
planner-minutes = { $value } 分
planner-hours = { $value } 時間
planner-about = 約 { $value }
planner-exact = 端数処理の前は { $value } 秒
planner-breakdown = サービスと言語ごとの費用
planner-col-service = サービス
planner-col-language = 言語
planner-col-jobs = ジョブ
planner-col-exact = 正確な時間
planner-col-billed = 課金時間
planner-col-credits = クレジット
planner-col-share = 割合
planner-no-language = 指定なし
planner-read-as = ファイルの読み取り方
planner-delimiter-comma = 値はコンマで区切られています。
planner-delimiter-semicolon = 値はセミコロンで区切られています。
planner-delimiter-tab = 値はタブで区切られています。
planner-delimiter-bar = 値は縦線で区切られています。
planner-column-duration = { $position } 列目の「{ $name }」を、秒単位の長さとして読み取りました。
planner-column-service = { $position } 列目の「{ $name }」を、サービスとして読み取りました。
planner-column-language = { $position } 列目の「{ $name }」を、言語として読み取りました。
planner-column-no-language = 言語に当たる列がないため、ジョブは言語なしで計算されています。
planner-column-unnamed = (名前なし)
planner-columns-ignored = 使わなかった列: { $columns }。
planner-columns-ignored-more = 使わなかった列: { $columns }、ほか { $more } 列。
planner-to-readiness = 準備状況を確かめる
planner-fits = 足りています: 残り { $left } クレジット
planner-fits-text = 手持ちのクレジットで、計算したすべてのジョブをまかなえます。
planner-short = { $amount } クレジット足りません
planner-short-text = 手持ちのクレジットでは、計算したすべてのジョブをまかなえません。クレジットを追加するか、ジョブを減らしてください。
planner-short-bound-text = 手持ちのクレジットでは、計算したすべてのジョブをまかなえません。残りの { $left } クレジットは、これらのサービスには使えません。クレジットを追加するか、ジョブを減らしてください。
planner-to-credits = クレジットを開く
planner-no-credits = クレジットを表示できません
planner-no-credits-text = このバックエンドには表示されないため、ジョブをまかなえるかどうか分かりません。
planner-payers = 支払いに使う付与
planner-payers-caption = 支払いに使う付与(使われる順)
planner-col-grant = 付与
planner-col-pays = 支払い
planner-col-left = 残り
planner-refused = { $rows } 行が不採用になりました
planner-refused-text = これらの行の費用は分からず、合計に含まれていません。ほかの行は計算されています。これらの行を直してから、もう一度ファイルを選んでください。
planner-nothing-text = 計算できる行がなかったため、合計もプランもありません。行を直すか、料金表が違う場合は別の料金表を選んでから、もう一度ファイルを選んでください。
planner-reason-count = { $rows } 行: { $reason }{ $advice }
planner-col-row = 行
planner-col-column = 列
planner-col-reason = 理由
planner-col-found = 書かれている内容
planner-showing = { $total } 件中 { $shown } 件を表示しています。
planner-show-more = さらに表示
planner-refused-kept = 最初の { $kept } 行だけを一覧に示しています。件数にはすべて含まれています。
planner-whole-row = 行全体
planner-excerpt-cut = { $text }…
planner-excerpt-empty = なし
planner-row-too-long = 行が { $kilobytes } KiB を超えています。
planner-fix-too-long = 改行が抜けていないか確かめてください。
planner-row-quote-left-open = 値を開く引用符が閉じられていません。
planner-fix-quote-left-open = 閉じるか、取り除いてください。値に含まれる引用符は 2 つ重ねて書き、値全体を引用符で囲みます。
planner-row-stray-quote = 値の途中に引用符があるか、閉じた引用符の後に文字が続いています。
planner-fix-stray-quote = 値全体を引用符で囲み、値に含まれる引用符は 2 つ重ねて書いてください。
planner-row-wrong-column-count = 行の値の数が見出し行と違います。
planner-row-column-count = 見出し行は { $columns } 列ですが、この行の値は { $found } 個です。
planner-fix-column-count = 値がない場所は空のままにし、区切り文字を含む値は引用符で囲んでください。
planner-row-invalid-utf8 = UTF-8 ではない値があります。
planner-fix-invalid-utf8 = ファイルを UTF-8 の CSV として保存または書き出してください。
planner-row-empty-duration = 長さがありません。
planner-fix-empty-duration = メディアの長さを秒数で入力してください。
planner-row-not-a-number = 長さが数値になっていません。
planner-fix-not-a-number = 612.48 のように、単位を付けず、小数点を使って秒数で書いてください。
planner-row-comma-in-number = 長さにコンマが含まれています。
planner-fix-comma-in-number = 4215.25 のように、小数点を使い、桁の区切りを入れずに書いてください。
planner-row-negative-duration = 長さが 0 未満です。
planner-fix-negative-duration = メディアの長さを、マイナス記号を付けずに秒数で入力してください。
planner-row-zero-duration = 長さが 0 です。時間のかからないジョブはありません。
planner-fix-zero-duration = メディアの長さを秒数で入力するか、行を取り除いてください。
planner-row-duration-too-long = 長さが { $hours } 時間を超えています。
planner-fix-duration-too-long = ミリ秒ではなく秒で書かれているか確かめてください。実際にそれより長いメディアは分割してください。
planner-row-empty-service = サービスがありません。
planner-fix-empty-service = ジョブに使うサービスを入力してください。
planner-row-unknown-service = 料金表にこのサービスがありません。
planner-fix-unknown-service = つづりを確かめるか、このサービスのある料金表を選んでください。
planner-row-malformed-language = 言語が言語タグになっていません。
planner-fix-malformed-language = en や pt-BR のようなタグを書くか、空のままにしてください。
planner-row-language-not-covered = 料金表にこのサービスはありますが、この言語の料金がありません。
planner-fix-language-not-covered = 言語を確かめるか、この言語のある料金表を選んでください。
planner-row-too-many-groups = ここまでの行にサービスと言語の組み合わせが { $groups } 通りあり、これ以上は区別できません。
planner-fix-too-many-groups = 言語の列に言語が入っているか確かめるか、残りを別のファイルとして計算してください。
planner-cancelled-title = 計算を中止しました
planner-cancelled-text = ジョブ一覧はそのまま残っています。
planner-no-worker = プランナーを開始できませんでした
planner-no-worker-text = 費用を計算する部分を、ブラウザが読み込めなかったか実行できませんでした。接続を確かめ、ページを再読み込みするか、別のブラウザをお試しください。ジョブ一覧はどこにも送信されていません。
planner-no-card = 計算に使う料金表がありません
planner-no-card-text = このバックエンドには料金表がないため、ジョブの費用が分かりません。運用の担当者が追加できます。
planner-cards-unread = 料金表を読み取れませんでした
planner-cards-unread-text = 料金表がないと、ジョブの費用が分かりません。接続を確かめてから、もう一度計算してください。
planner-empty = 中身がありません
planner-empty-text = ジョブ一覧が空です。列名の行を先頭にし、1 行に 1 件のジョブを書いて、もう一度書き出してください。
planner-no-rows = ジョブがありません
planner-no-rows-text = 列名の行だけが見つかりました。その下に、1 行に 1 件のジョブを追加してください。
planner-bad-request = プランナーがページの要求を理解できませんでした
planner-bad-request-text = 更新の後で、双方のバージョンが違っているのかもしれません。ページを再読み込みしてから、もう一度計算してください。
planner-unreadable = ファイルを読み取れませんでした
planner-unreadable-midway = ファイルを最後まで読み取れませんでした
planner-unreadable-gone = 選んだ後に、移動、名前の変更、または削除がされています。今ある場所から、もう一度選んでください。
planner-unreadable-denied = ブラウザにこのファイルを読み取る権限がありません。権限を与えるか、別のフォルダーにコピーしてから、もう一度選んでください。
planner-unreadable-text = 選んだ後に変更、移動、または削除されたか、別のプログラムが使用中か、ブラウザに読み取る権限がありません。そちらで保存して閉じてから、もう一度選んでください。
planner-kind-spreadsheet = これは表計算のブックです
planner-kind-spreadsheet-text = 表計算ソフトで開き、ジョブのシートを CSV (UTF-8) として保存してから、そのファイルを選んでください。
planner-kind-zip = これは ZIP アーカイブです
planner-kind-gzip = これは gzip アーカイブです
planner-kind-packed-text = 先に展開してから、中にある CSV ファイルを選んでください。
planner-kind-pdf = これは PDF 文書です
planner-kind-media = これは音声または動画です
planner-kind-image = これは画像です
planner-kind-content-text = プランナーはジョブの表から費用を計算します。メディアや文書はまだ読み取れません。1 行に 1 件のジョブを書いた CSV ファイルを選んでください。サービスと、秒単位の長さを書きます。
planner-kind-sqlite = これは SQLite データベースです
planner-kind-parquet = これは Parquet ファイルです
planner-kind-json = これは JSON です
planner-kind-data-text = プランナーはテキストの表を読み取ります。ジョブを CSV (UTF-8) として書き出してから、そのファイルを選んでください。
planner-kind-markup = これはウェブページまたは XML です
planner-kind-markup-text = サインインが必要なページが、ファイルの代わりにダウンロードされることがあります。もう一度ダウンロードするか、ジョブを CSV (UTF-8) として書き出してから、そのファイルを選んでください。
planner-kind-unknown = これはテキストではありません
planner-kind-unknown-text = ジョブ一覧は CSV のテキストです。ジョブを CSV (UTF-8) として書き出してから、そのファイルを選んでください。
planner-utf16 = このテキストは UTF-16 です
planner-utf16-text = プランナーは UTF-8 を読み取ります。ファイルを UTF-8 の CSV として保存または書き出してから、もう一度選んでください。
planner-header-not-utf8 = 見出し行が UTF-8 ではありません
planner-header-not-utf8-text = 先頭は { $excerpt }… です。ファイルを UTF-8 の CSV として保存または書き出してから、もう一度選んでください。
planner-header-too-long = 見出し行が { $kilobytes } KiB を超えています
planner-header-too-long-text = 先頭は { $excerpt }… です。最初の行には列名だけを書きます。改行が抜けていないか確かめてから、もう一度ファイルを選んでください。
planner-header-quote = 見出し行の引用符の位置が正しくありません
planner-header-quote-text = 見出し行の先頭は { $excerpt }… です。引用符の 1 つが閉じられていないか、名前の途中にあります。閉じるか取り除いてから、もう一度ファイルを選んでください。
planner-carriage-returns = 改行が古い Mac のプログラムの形式です
planner-carriage-returns-text = 行の終わりが復帰文字だけのため、ファイル全体が 1 つの長い行に見えます。Unix または Windows の改行で保存するか、表計算ソフトで CSV (UTF-8) として保存してから、もう一度選んでください。
planner-single-column = 列を区別できません
planner-single-column-text = 見出し行が 1 つの名前になっています: { $found }。値をコンマ、セミコロン、タブ、または縦線で区切り、最初の行に列名を書いてください。
planner-missing-columns = { $count ->
   *[other] 足りない列があります: { $columns }
  }
planner-missing-columns-text = 見つかった列: { $found }。最初の行を直してから、もう一度ファイルを選んでください。
planner-near-duration = 「{ $near }」は長さの列ですか? 秒数が入っている場合は、名前を { $name } に変えてください。
planner-near-service = 「{ $near }」はサービスの列ですか? その場合は、名前を { $name } に変えてください。
planner-near-language = 「{ $near }」は言語の列ですか? その場合は、名前を { $name } に変えてください。
planner-add-duration = 秒単位の長さが入っている列の名前を { $name } にするか、列を追加してください。
planner-add-service = サービスが入っている列の名前を { $name } にするか、列を追加してください。
planner-add-language = 言語が入っている列の名前を { $name } にするか、列を追加してください。
planner-duration-twice = 長さに当たる列が 2 つあります
planner-service-twice = サービスに当たる列が 2 つあります
planner-language-twice = 言語に当たる列が 2 つあります
planner-column-twice-text = 「{ $first }」と「{ $second }」のうち、使えるのは 1 つだけです。もう一方の名前を変えるか取り除いてから、もう一度ファイルを選んでください。
planner-total-too-large = すべてのジョブの費用の合計が { $credits } クレジットを超えています
planner-total-too-large-text = プランで扱える量を超えているため、どこかに誤りがありそうです。長さが秒単位になっているか、料金表が正しいかを確かめてから、もう一度ファイルを選んでください。
planner-card-faults = 料金表に { $count } 件の問題があります
planner-card-faults-text = 問題のある料金表では計算できません。別の料金表を選ぶか、この一覧を料金表の担当者に送ってください。

## What can be wrong with a rate card

rate-card-fault = { $place }: { $problem }
rate-card-fault-whole = 料金表全体: { $problem }
rate-card-more = ほかに { $more } 件あります。
rate-card-not-json = { $line } 行 { $column } 文字目から先が JSON ではありません。
rate-card-wrong-type = ここには別の種類の値が必要です: { $expected }。
rate-card-missing = この項目が必要です。
rate-card-unknown-field = このような項目はありません。
rate-card-unknown-variant = { $found } は使えません。使えるのは { $known } です。
rate-card-not-a-decimal = 通常の小数ではないか、小数点以下の桁数が多すぎます。
rate-card-empty = 空です。
rate-card-too-long = { $max } を超えています。
rate-card-not-plain = 制御文字が含まれているか、端に空白があります。
rate-card-duplicate = この ID は、前にあるメーターと同じです: { $first }。
rate-card-zero = 0 より大きい必要があります。
rate-card-negative = 0 未満です。
rate-card-too-large = 大きすぎます。
rate-card-not-a-time = 2026-01-31T00:00:00Z のような時刻ではありません。
rate-card-ends-before-start = 終わりが始まりより後になっていません。
rate-card-not-a-language = en や pt-BR のような言語タグではありません。
rate-card-not-exact = 1 段階の料金がクレジットの最小単位の整数倍ではないため、各ジョブに端数処理した額が課金されてしまいます。

## Account

account-profile = プロフィール
account-contact = 連絡先と時刻
account-billing = 請求先
account-billing-intro = 請求書の宛名です。請求書が必要になるまで、どの項目も空のままでかまいません。
account-name = 名前
account-name-help = ワークスペースの記録に使う氏名です。
account-display-name = 表示名
account-display-name-help = ほかの人に表示される短い名前です。空の場合は氏名が表示されます。
account-avatar = 画像
account-avatar-help = 名前の横に表示される正方形の画像です。PNG、JPEG、WebP で 20 MB まで。保存の前に小さくします。
account-contact-email = 連絡先メールアドレス
account-contact-email-help = ワークスペースからの連絡先です。サインインには使いません。
account-time-zone = タイムゾーン
account-time-zone-help = 1 日の始まりと終わりの基準です。
account-time-zone-browser = このブラウザの設定 ({ $zone })
account-billing-name = 請求先名
account-billing-name-help = 請求書に記載する個人名または会社名です。
account-billing-email = 請求先メールアドレス
account-billing-email-help = 請求書の送り先です。
account-billing-address = 住所
account-billing-address-help = 請求書に記載する郵便の住所です。
account-billing-country = 国
account-billing-country-help = 請求書に適用される税の規則が決まります。
account-billing-country-none = 指定なし
account-billing-tax-id = 税務番号
account-billing-tax-id-help = 税務番号または VAT 番号を、当局の表記どおりに入力します。
account-picture-choose = 画像を選ぶ
account-picture-remove = 削除
account-picture-part = 画像の使う部分
account-picture-move = 画像の位置: ドラッグするか、矢印キーで動かします
account-picture-zoom = 拡大
account-picture-use = この部分を使う
account-picture-cancel = キャンセル
account-picture-large = ファイルが { $megabytes } MB を超えています。小さいものを選んでください。
account-picture-broken = このファイルは画像として読み取れません。別のものを選んでください。
account-picture-unsaid = 画像を十分に小さくできませんでした。別のものを選んでください。
account-rule-required = 空にはできません。
account-rule-too-long = { $max } 文字までです。短くしてください。
account-rule-unprintable = 表示できない文字が含まれています。貼り付けずに入力してください。
account-rule-email = ada@example.org のように、名前、@、ドメインを含むアドレスを 1 つ入力してください。
account-rule-time-zone = 一覧からタイムゾーンを選んでください。
account-rule-country = 一覧から国を選んでください。
account-rule-image = PNG、JPEG、WebP の画像ではありません。いずれかの画像を選んでください。
account-rule-image-too-large = 画像が { $kilobytes } KiB を超えています。もっと単純なものを選んでください。
rule-out-of-range = { $min } から { $max } までの整数を入力してください。
rule-language = 一覧から言語を選ぶか、de-AT のようなタグを入力してください。
rule-service = 料金表に書かれているとおりにサービス名を入力してください（文字、数字、ハイフン、ピリオド）。
rule-pattern = 命名パターンとして読めません。波かっこ、その中の名前、ファイル名に使えない文字を確認してください。
rule-not-unique = ファイル名が重ならないように、{ "{" }title{ "}" } か { "{" }number{ "}" } を使ってください。
rule-shortcut = Ctrl+K や、G に続けて O のように、1 つか 2 つのキーを使ってください。
rule-repeated = 同じ項目が 2 つあります。1 つを削除してください。
rule-locked = ワークスペース全体で固定されています。設定の担当者に問い合わせてください。
account-rule-refused = バックエンドがこの値を受け付けません。ページを再読み込みしてから、もう一度お試しください。
account-errors = { $count } 件の値をまだ保存できません
account-error-link = { $field }: { $problem }
account-unsaved = 未保存の変更
account-changed = { $count } 件の項目を変更
account-undecided = { $count } 件の項目で残す値を選んでから、保存してください
account-save = 変更を保存
account-saving = 保存中…
account-saved = アカウントを保存しました
account-discard = 破棄
account-discard-title = { $count } 件の変更を破棄しますか?
account-discard-text = 各項目は、最後に保存した内容に戻ります。
account-discard-action = 変更を破棄
account-discard-keep = 編集を続ける
account-leave-title = 変更を保存せずに移動しますか?
account-leave-text = 変更は保存されませんが、このタブを開いている間は残ります。保存するには戻ってきてください。
account-leave-action = 移動する
account-leave-keep = とどまる
account-conflict-title = 編集中に、アカウントがほかの場所で変更されました
account-conflict-text = あなたの入力は失われていません。両方で変更された項目ごとに残す値を選んでから、保存してください。
account-conflict-field = { $field } は、ここでもほかの場所でも変更されています
account-conflict-mine = 自分の値を残す
account-conflict-theirs = 相手の値を使う
account-conflict-empty = 空
account-taken = ほかの場所から取り込んだ項目: { $fields }。
account-taken-dismiss = 閉じる

## Carrying settings

carry-title = 書き出しと読み込み
carry-intro = 設定を別のワークスペースに移すか、控えとして保存します。ファイルに機密情報は含まれません。
carry-download = 設定をダウンロード
carry-choose = ファイルを読み込む
carry-paste = 貼り付ける
carry-paste-label = 設定（JSON）
carry-paste-help = 設定ファイルの内容をすべて貼り付けてください。まだ何も変わりません。
carry-look = 変更内容を見る
carry-result = ファイルによる変更
carry-counts = 変更：{ $change }、変更なし：{ $same }、拒否：{ $refused }
carry-nothing = すべてファイルのとおりです。変更するものはありません。
carry-setting = 設定
carry-whose = 対象
carry-now = 現在
carry-in-file = ファイル
carry-state = 結果
carry-of-workspace = ワークスペース
carry-of-you = 自分
carry-of-lock = ロック
carry-unset = 未設定
carry-locked = ロック済み
carry-unlocked = ロックなし
carry-change = 変更あり
carry-same = 変更なし
carry-refused = 拒否
carry-why-unknown = この名前の設定はありません。
carry-why-layer = ここでは設定できません。ワークスペース専用、または個人専用の設定です。
carry-why-value = この設定で使える値ではありません。
carry-apply = { $count ->
   *[other] { $count }件の変更を適用
}
carry-cancel = キャンセル
carry-done = { $count ->
   *[other] { $count }件の設定を読み込みました
}
carry-renewed-title = その間に設定が変更されました
carry-renewed-text = まだ何も適用していません。現時点での変更内容を表示しています。外した項目は外したままです。
carry-refused-together = これらの変更は同時に適用できません。ほかの変更に依存する項目を外して、もう一度お試しください。
carry-too-large = ファイルが{ $kilobytes } KiBを超えているため、設定ファイルではありません。
carry-unreadable = ファイルを読み取れません。もう一度選択してください。
carry-no-file = ファイルを作成できませんでした。しばらくしてからもう一度お試しください。
carry-broken = JSONではありません。ファイルが最後まで揃っているか確認してください。
carry-broken-at = JSONではありません。{ $line }行目、{ $column }文字目を確認してください。
carry-no-settings = 設定ファイルではありません。ここでダウンロードしたファイルを選択してください。
carry-other-format = このアプリで読める種類またはバージョンのファイルではありません。
carry-unknown-part = ファイルに「{ $part }」という、設定ファイルにはない部分があります。
carry-broken-part = 「{ $part }」の部分が設定の一覧ではありません。
