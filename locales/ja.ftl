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
promise-defaults-from = { $source }、翻訳なし
promise-defaults-languages = { $source } から { $targets } へ
promise-defaults-many = { $source } から { $count } 言語へ
promise-defaults-any = 任意の言語
promise-defaults-open = 既定値を開く
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
status-lapsed = 確認が古くなっています
status-reviewed = 確認済み
check-unseen-access = このバックエンドでは、Allset からセッションやサインイン方法が見えません。サインインする場所で確かめてください。
check-unseen-defaults = このバックエンドでは、Allset からワークスペースの既定値が見えません。作業を作成する場所で言語を確かめてください。
check-unseen-tokens = このバックエンドでは、Allset からトークンが見えません。トークンを作成する場所で確かめてください。
check-unseen-other = このバックエンドには、このチェックの対象が表示されていません。
check-evidence = チェックした内容
check-policy = このチェックの基準
check-review = 確認済みにする
check-review-again = もう一度確認する
check-reviewed-by = { $name } さんが { $when } に確認
check-reviewed = { $when } に確認
check-not-reviewed = まだ確認されていません
check-not-kept = このバックエンドは確認の記録を残しません。
check-fix-first = 対応が必要なものを先に直してから、確認してください。
check-changed-since = { $when } の確認から変わった内容:
check-lapsed = { $when } から何も変わっていませんが、その確認は古いため有効ではありません。もう一度確認してください。
check-review-done = 確認を記録しました。
change-value = { $what }: { $before } から { $after } に変更
change-added = { $what }: { $after } を追加
change-removed = { $what }: { $before } を削除
value-empty = なし
value-on = オン
value-off = オフ
value-none = なし
value-browser = ブラウザに合わせる
value-account-zone = アカウントに合わせる (なければブラウザ)
# same as English
value-with-unit = { $count } { $unit }
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
finding-low-balance = 使えるのは { $amount } クレジットです。このワークスペースでは { $least } 以上が必要です。
finding-plan-missing = プランが読み込まれていません。このワークスペースでは実行の前にプランが必要です。
finding-plan-large = { $manifest } は手持ちのクレジットの { $share } を使います。このワークスペースで 1 つのプランに使えるのは { $allowed } までです。
finding-source-missing = 新しいメディアの元の言語が設定されておらず、検出もされません。
finding-service-not-priced = 新しいジョブは { $service } を使いますが、料金表にその料金がありません。
finding-targets-missing = 新しいジョブは翻訳を行いますが、翻訳先の言語が設定されていません。
finding-auto-start = { $limit } クレジットまでのジョブは自動で始まります。
finding-auto-start-beyond = { $limit } クレジットまでのジョブは自動で始まりますが、使えるのは { $spendable } クレジットだけです。1 件のジョブですべて使い切ることがあります。
finding-originals = アップロードした元のファイルを残していないため、後からより良い複製を作ることはできません。
finding-retention = メディアは { $days } 日後に削除され、元に戻せません。
finding-failures = ジョブが失敗しても、だれにも通知されません。
finding-own-defaults = これらの既定値のうち { $count } 件は、あなた自身の設定です。
finding-defaults-fine = { $targets ->
    [0] 新しい作業は{ $source }で始まり、翻訳されません。
   *[other] 新しい作業は{ $source }で始まり、{ $targets } 言語に翻訳されます。
}
finding-defaults-detected = { $targets ->
    [0] 新しい作業の言語は自動で検出され、翻訳されません。
   *[other] 新しい作業の言語は自動で検出され、{ $targets } 言語に翻訳されます。
}
place-contact-email = 連絡先メールアドレスを追加
place-name = 名前を追加
place-account = アカウントを開く
place-billing = 請求先を開く
place-time-zone = タイムゾーンを選ぶ
place-grants = 付与を見る
place-planner = プランナーを開く
place-setting = 設定を開く
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
evidence-least-credits = クレジットの最低残高
evidence-rate-card = 料金表
evidence-plan-manifest = プラン
evidence-plan-total = プランの費用
evidence-plan-refused = プランの不採用の行
evidence-plan-share = 1 つのプランに使える割合
evidence-lock = ロック: { $setting }
evidence-picture-set = 画像あり
policy-review-age = 確認は { $days } 日間有効です。
policy-contact = 問い合わせ先は { $name } です。
policy-expiry-notice = { $days ->
    [0] クレジットの期限切れは予告されません。
   *[other] { $days } 日以内に期限が切れるクレジットを知らせます。
}
policy-least-credits = { $credits ->
    [0] 最低残高は求められていません。
   *[other] 残高が { $credits } クレジットを下回ると知らせます。
}
policy-plan-share = 手持ちのクレジットの { $share } を超えて使うプランを知らせます。
policy-plan-required = 実行にはプランが必要です。
policy-plan-free = 実行にプランは必要ありません。
policy-refused-warn = プランの不採用の行を知らせますが、実行は止めません。
policy-refused-block = 不採用の行があるプランは実行できません。
policy-session-age = 表示できる場合は、{ $days } 日間使われていないセッションをここで知らせます。
policy-token-unused = 表示できる場合は、{ $days } 日間使われていないトークンをここで知らせます。
policy-token-expiry = { $days ->
    [0] トークンの期限切れは予告されません。
   *[other] 表示できる場合は、{ $days } 日以内に期限が切れるトークンをここで知らせます。
}
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
# same as English
decision-value = { $name }: { $value }
reviews-title = 確認の記録
reviews-intro = だれが、いつ、何を確認したかの記録です。新しいものから並びます。
reviews-none = まだ確認されたチェックはありません。
reviews-when = 日時
reviews-check = チェック
reviews-who = 確認した人
reviews-nameless = 名前のない人
reviews-changed = 変わった内容
reviews-first = 最初の確認
reviews-unchanged = なし
export-title = レポートの書き出し
export-intro = すべてのチェックと、その結果、根拠、確認の記録を、今の状態のまま書き出します。
export-json = JSON をダウンロード
export-markdown = Markdown をダウンロード
export-copy = Markdown としてコピー
export-copied = レポートをコピーしました。
export-not-copied = ブラウザがコピーを許可しませんでした。代わりにダウンロードしてください。
export-failed = ブラウザでファイルを作成できませんでした。ページを再読み込みしてから、もう一度お試しください。
action-print = 印刷
printed-of = { $workspace }、{ $when } 現在
printed = { $when } 現在
report-title = { $workspace } の準備状況
report-what = 項目
report-value = 値

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
planner-own-card = 自分の料金表を使う
planner-copy-card = この料金表の写しを編集
planner-own-label = JSON 形式の料金表
planner-own-help = このページで確認して使います。保存も送信もしません。
planner-own-take = この料金表で計算
planner-own-name = { $name } (自分の)
planner-assume-title = 仮定
planner-assume-text = ファイルに書かれていない値は、それがないジョブすべてについてここから取ります。
planner-assume-nothing = 仮定なし
planner-assumed-jobs = { $jobs } 件のジョブに仮定
planner-assumptions = 仮定 { $count } 件
planner-window = 実行する時間帯
planner-window-any = いつでも
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
planner-breakdown = サービス・モデル・言語ごとの費用
planner-col-service = サービス
planner-col-language = 言語
planner-col-jobs = ジョブ
planner-col-exact = 数量
planner-col-billed = 課金時間
planner-col-credits = クレジット
planner-col-share = 割合
planner-col-model = モデル
planner-measured = { $measure }: { $count }
planner-no-language = 指定なし
measure-duration = 長さ
measure-channels = チャンネル
measure-target-languages = 翻訳先の言語
measure-characters = 文字
measure-pages = ページ
measure-images = 画像
measure-requests = リクエスト
measure-web-searches = ウェブ検索
measure-input-tokens = 入力トークン
measure-input-text-tokens = テキストの入力トークン
measure-input-audio-tokens = 音声の入力トークン
measure-input-image-tokens = 画像の入力トークン
measure-input-video-tokens = 動画の入力トークン
measure-input-tool-tokens = ツールからの入力トークン
measure-input-text-tool-tokens = ツールからのテキストの入力トークン
measure-cache-read-tokens = キャッシュから読んだトークン
measure-cache-text-read-tokens = キャッシュから読んだテキストのトークン
measure-cache-audio-read-tokens = キャッシュから読んだ音声のトークン
measure-cache-image-read-tokens = キャッシュから読んだ画像のトークン
measure-cache-video-read-tokens = キャッシュから読んだ動画のトークン
measure-cache-write-tokens = キャッシュに書いたトークン
measure-cache-write-5m-tokens = 5 分間キャッシュに書いたトークン
measure-cache-write-1h-tokens = 1 時間キャッシュに書いたトークン
measure-output-tokens = 出力トークン
measure-output-text-tokens = テキストの出力トークン
measure-output-audio-tokens = 音声の出力トークン
measure-output-image-tokens = 画像の出力トークン
measure-output-video-tokens = 動画の出力トークン
measure-output-reasoning-tokens = 推論の出力トークン
measure-output-citation-tokens = 引用の出力トークン
planner-read-as = ファイルの読み取り方
planner-delimiter-comma = 値はコンマで区切られています。
planner-delimiter-semicolon = 値はセミコロンで区切られています。
planner-delimiter-tab = 値はタブで区切られています。
planner-delimiter-bar = 値は縦線で区切られています。
planner-column-duration = { $position } 列目の「{ $name }」を、秒単位の長さとして読み取りました。
planner-column-service = { $position } 列目の「{ $name }」を、サービスとして読み取りました。
planner-column-language = { $position } 列目の「{ $name }」を、言語として読み取りました。
planner-column-other = { $position } 列目の「{ $name }」を、「{ $what }」として読み取りました。
planner-column-operation = 処理
planner-column-features = 機能
planner-column-name = ジョブの名前
planner-column-no-language = 言語に当たる列がないため、ジョブは言語なしで計算されています。
planner-column-unnamed = (名前なし)
planner-columns-ignored = 使わなかった列: { $columns }。
planner-columns-ignored-more = 使わなかった列: { $columns }、ほか { $more } 列。
planner-to-readiness = 準備状況を確かめる
planner-save = 計画を保存
planner-plan-open = 「{ $name }」の計画を開いています
planner-plan-open-text = { $date } に計算し、{ $total } クレジットでした。同じファイルを選ぶと、変わったかどうかが分かります。
planner-plan-close = 計画を閉じる
planner-plan-same = 計画から変わったものはありません
planner-plan-same-text = 同じファイルで、{ $date } と同じ { $total } クレジットです。
planner-plan-moved = 計画から変わったものがあります
planner-plan-moved-text = 計画は { $date } のものです。
planner-plan-other-file = 計画を作ったファイルとは別のファイルです。
planner-plan-total = 合計: { $before } → { $after } クレジット ({ $difference })
planner-plan-jobs = ジョブ: { $before } → { $after }
planner-plan-refused = 計算できない行: { $before } → { $after }
planner-plan-changed-group = ~ { $what }: { $before } → { $after }
planner-plan-gone-group = − { $what }: { $before }
planner-plan-new-group = + { $what }: { $after }
planner-plan-changed = この計画は保存のあとで書き換えられています
planner-plan-changed-text = 内容がチェックサムと一致しません。保存したままのファイルを使ってください。
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
planner-row-not-a-number = 数値になっていません。
planner-fix-not-a-number = 612.48 のように、単位を付けず、小数点を使って数字で書いてください。
planner-row-comma-in-number = 数値にコンマが含まれています。
planner-fix-comma-in-number = 4215.25 のように、小数点を使い、桁の区切りを入れずに書いてください。
planner-row-negative-duration = 長さが 0 未満です。
planner-fix-negative-duration = メディアの長さを、マイナス記号を付けずに秒数で入力してください。
planner-row-zero-duration = 長さが 0 です。時間のかからないジョブはありません。
planner-fix-zero-duration = メディアの長さを秒数で入力するか、行を取り除いてください。
planner-row-duration-too-long = 長さが { $hours } 時間を超えています。
planner-fix-duration-too-long = ミリ秒ではなく秒で書かれているか確かめてください。実際にそれより長いメディアは分割してください。
planner-row-negative-count = 数が 0 未満です。
planner-fix-negative-count = マイナス記号を付けずに、いくつあるかを入力してください。
planner-row-not-whole = 数が整数になっていません。
planner-fix-not-whole = 整数を入力してください。
planner-row-count-too-large = 数が { $max } を超えています。
planner-fix-count-too-large = 列の中身が列名のとおりか確かめてください。
planner-row-empty-service = サービスがありません。
planner-fix-empty-service = ジョブに使うサービスを入力してください。
planner-row-unknown-service = 料金表にこのサービスがありません。
planner-fix-unknown-service = つづりを確かめるか、このサービスのある料金表を選んでください。
planner-row-operation-not-covered = 料金表にこのサービスはありますが、この処理の料金がありません。
planner-fix-operation-not-covered = 処理を確かめるか、この処理のある料金表を選んでください。
planner-row-model-not-covered = 料金表にこのサービスはありますが、このモデルの料金がありません。
planner-fix-model-not-covered = モデルを入力するか、確かめるか、このモデルのある料金表を選んでください。
planner-row-malformed-language = 言語が言語タグになっていません。
planner-fix-malformed-language = en や pt-BR のようなタグを書くか、空のままにしてください。
planner-row-language-not-covered = 料金表にこのサービスはありますが、この言語の料金がありません。
planner-fix-language-not-covered = 言語を確かめるか、この言語のある料金表を選んでください。
planner-row-unknown-feature = 料金表に機能の料金がなく、込みにもなっていません。
planner-fix-unknown-feature = つづりを確かめるか、取り除いてください。
planner-row-measure-missing = 料金に必要な値が分かりません。
planner-row-measure-missing-of = 料金に必要な { $name } が入力されていません。
planner-fix-measure-missing = 入力してください。列がないときは追加してください。
planner-row-measure-not-priced = ジョブに、料金表に料金のないものがあります。
planner-row-measure-not-priced-of = 料金表に { $name } の料金がありません。
planner-fix-measure-not-priced = その料金のある料金表を選んでください。
planner-row-parts-exceed = 内訳の合計が全体を超えています。
planner-row-parts-exceed-of = { $name } の内訳が全体を超えています。
planner-fix-parts-exceed = 数を直してください。全体には内訳も含まれます。
planner-row-price-too-large = ジョブの費用が、計画で扱える額を超えています。
planner-fix-price-too-large = 値と、料金表の料金を確かめてください。
planner-row-too-many-groups = ここまでの行にサービス・モデル・言語の組み合わせが { $groups } 通りあり、これ以上は区別できません。
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
planner-one-is-enough = ジョブの量を表す列は、このうち 1 つで十分です: { $columns }。
planner-near-duration = 「{ $near }」は長さの列ですか? 秒数が入っている場合は、名前を { $name } に変えてください。
planner-near-service = 「{ $near }」はサービスの列ですか? その場合は、名前を { $name } に変えてください。
planner-near-other = 「{ $near }」がそうですか? その場合は、名前を { $name } に変えてください。
planner-add-duration = 秒単位の長さが入っている列の名前を { $name } にするか、列を追加してください。
planner-add-service = サービスが入っている列の名前を { $name } にするか、列を追加してください。
planner-add-other = それに当たる列の名前を { $name } にするか、列を追加してください。
planner-duration-twice = 長さに当たる列が 2 つあります
planner-service-twice = サービスに当たる列が 2 つあります
planner-language-twice = 言語に当たる列が 2 つあります
planner-other-twice = { $name } に当たる列が 2 つあります
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
rate-card-duplicate = 同じものが前にもあります: { $first }。
rate-card-zero = 0 より大きい必要があります。
rate-card-negative = 0 未満です。
rate-card-too-large = 大きすぎます。
rate-card-not-a-time = 2026-01-31T00:00:00Z のような時刻ではありません。
rate-card-ends-before-start = 終わりが始まりより後になっていません。
rate-card-not-a-language = en や pt-BR のような言語タグではありません。
rate-card-not-whole = 整数でなければなりません。
rate-card-not-ascending = 前のものより大きくなければなりません。
rate-card-last-tier-ends = どの数量にも料金があるように、最後の段階に終わりを付けないでください。
rate-card-no-such-rate = この料金表に、この ID の料金がありません。
rate-card-priced-twice = この料金の 2 つのメーターが { $measure } を数えるため、二重に課金されてしまいます。
rate-card-overlapping = { $first } と { $second } に共通するトークンが二重に課金されてしまいます。それだけを数えるメーターを追加してください。
rate-card-two-kinds-of-tokens = トークンどうしを掛けることはできません。

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
rule-required = 空にはできません。
rule-too-long = { $max } 文字までです。短くしてください。
rule-unprintable = 表示できない文字が含まれています。貼り付けずに入力してください。
rule-email = ada@example.org のように、名前、@、ドメインを含むアドレスを 1 つ入力してください。
rule-time-zone = 一覧からタイムゾーンを選んでください。
rule-country = 一覧から国を選んでください。
rule-image = PNG、JPEG、WebP の画像ではありません。いずれかの画像を選んでください。
rule-image-too-large = 画像が { $kilobytes } KiB を超えています。もっと単純なものを選んでください。
rule-out-of-range = { $min } から { $max } までの整数を入力してください。
rule-language = 一覧から言語を選ぶか、de-AT のようなタグを入力してください。
rule-service = 料金表に書かれているとおりにサービス名を入力してください（文字、数字、ハイフン、ピリオド）。
rule-pattern = 命名パターンとして読めません。波かっこ、その中の名前、ファイル名に使えない文字を確認してください。
rule-not-unique = ファイル名が重ならないように、{ "{" }title{ "}" } か { "{" }number{ "}" } を使ってください。
rule-shortcut = Ctrl+K や、G に続けて O のように、1 つか 2 つのキーを使ってください。
rule-repeated = 同じ項目が 2 つあります。1 つを削除してください。
rule-locked = ワークスペース全体で固定されています。設定の担当者に問い合わせてください。
rule-refused = バックエンドがこの値を受け付けません。ページを再読み込みしてから、もう一度お試しください。
form-errors = { $count } 件の値をまだ保存できません
form-error-link = { $field }: { $problem }
form-unsaved = 未保存の変更
form-changed = { $count } 件の項目を変更
form-undecided = { $count } 件の項目で残す値を選んでから、保存してください
form-save = 変更を保存
form-saving = 保存中…
account-saved = アカウントを保存しました
form-discard = 破棄
form-discard-title = { $count } 件の変更を破棄しますか?
form-discard-text = 各項目は、最後に保存した内容に戻ります。
form-discard-action = 変更を破棄
form-discard-keep = 編集を続ける
form-leave-title = 変更を保存せずに移動しますか?
form-leave-text = 変更は保存されませんが、このタブを開いている間は残ります。保存するには戻ってきてください。
form-leave-action = 移動する
form-leave-keep = とどまる
form-conflict-title = 編集中に、ここの内容がほかの場所で変更されました
form-conflict-text = あなたの入力は失われていません。両方で変更された項目ごとに残す値を選んでから、保存してください。
form-conflict-field = { $field } は、ここでもほかの場所でも変更されています
form-conflict-mine = 自分の値を残す
form-conflict-theirs = 相手の値を使う
account-conflict-empty = 空
form-taken = ほかの場所から取り込んだ項目: { $fields }。
form-taken-dismiss = 閉じる

## Settings
##
## Each setting of the registry by its id, with `.` as `-`: its name, one line of help, and under
## `words-` what people call it, divided by commas, which is read by search alone.

group-languages = 言語
group-languages-intro = 新しい作業で話されている言語と、翻訳先の言語です。
group-import = 読み込み
group-import-intro = メディアを読み込むときの扱いです。
group-workflow = ワークフロー
group-workflow-intro = ジョブの始め方、仕上がりの質、通知の設定です。
group-readiness = 準備状況の基準
group-readiness-intro = 準備状況のチェックが、どこから知らせるかを決めます。
group-appearance = 画面の見た目
group-appearance-intro = この画面の色、大きさ、動きです。
group-region = 言語と地域
group-region-intro = アプリの言葉と、時刻、日付、数の書き方です。
group-behaviour = 動作
group-behaviour-intro = アプリが最初に開く場所と、知らせる内容です。
group-shortcuts = キーボードショートカット
group-shortcuts-intro = キーで移動や操作ができます。どのキーも変更したり、空のままにしたりできます。

setting-languages-source = 元の言語
setting-languages-source-help = 新しいメディアで話されているとみなす言語です。
words-languages-source = 原文の言語, 翻訳元, ソース言語, 話されている言語, 音声の言語, 録音の言語, 動画の言語, 入力言語, 既定の言語, デフォルトの言語, もとのげんご, ほんやくもと, げんご
setting-languages-detect = 言語の検出
setting-languages-detect-help = 各ファイルの最初の部分から言語を判定し、判定できない場合だけ元の言語を使います。
words-languages-detect = 自動検出, 自動判定, 自動認識, 言語を自動で認識, 言語の識別, 話している言語を当てる, 言語が間違っている, 違う言語, 誤認識, じどうけんしゅつ, けんしゅつ, 自動, オート
setting-languages-targets = 翻訳先の言語
setting-languages-targets-help = 新しい作業を翻訳する言語です。
words-languages-targets = 翻訳, 訳す, ほんやく, ほんやくさき, ターゲット言語, 出力言語, 字幕, じまく, 何語に翻訳, 対象言語, 既定の言語, 地域の違い, 方言, すべて翻訳, 翻訳言語, 自動翻訳, 翻訳設定

setting-import-quality = 読み込みの画質と音質
setting-import-quality-help = 読み込んだメディアをどの品質で保存するかです。品質を下げると、容量と時間が少なくて済みます。
words-import-quality = 品質, ひんしつ, 画質, がしつ, 音質, おんしつ, 動画の品質, 圧縮, あっしゅく, 解像度, かいぞうど, ビットレート, ファイルサイズ, ファイルを小さく, 容量, アップロードの品質, クオリティ, 高画質, 低画質, 高音質
choice-import-quality-original = 元のまま
choice-import-quality-high = 高
choice-import-quality-standard = 標準
choice-import-quality-small = 小
setting-import-keep-original = 元のファイルを残す
setting-import-keep-original-help = アップロードしたものを、読み込んだ複製とは別に残します。残さないと、後からより良い複製を作ることはできません。
words-import-keep-original = 元の動画, 元の動画を残す, 元データ, もとのファイル, 原本, げんぽん, オリジナル, ソースファイル, マスター, 生ファイル, 元ファイルの削除, アップロードしたファイル, バックアップ, 控え, 保存, ほぞん
setting-import-retention = メディアの保存期間
setting-import-retention-help = 読み込んだメディアを残しておく期間です。過ぎると削除され、元に戻せません。
words-import-retention = 保管期間, 保持期間, ほぞんきかん, ファイルをいつまで残すか, ファイルは何日残る, 日数, 自動削除, 古いメディアを削除, 古いファイルの削除, 削除, さくじょ, 消す, 消える, 整理, 片付け, 容量, ストレージ, プライバシー, 個人情報, 保存日数, 削除設定, 自動消去
setting-import-naming = ファイル名
setting-import-naming-help = 読み込んだファイルの名前の付け方です。自由な言葉を書き、波かっこの部分には値が入ります。
words-import-naming = 命名パターン, 命名規則, 名前の付け方, ファイルの名前を変える, 名前を変更, リネーム, ふぁいるめい, なまえ, タイトル, 名前のひな形, テンプレート, ラベル, 名前設定, 命名

setting-workflow-service = 新しいジョブのサービス
setting-workflow-service-help = 何も選ばれていないときに新しいジョブが使うサービスです。料金表にある名前で指定します。
words-workflow-service = 既定のサービス, デフォルトのサービス, ジョブの種類, 文字起こし, もじおこし, 書き起こし, 翻訳, ほんやく, 吹き替え, ふきかえ, モデル, 既定のジョブ, 新しいジョブは何をする
setting-workflow-quality = ジョブの品質
setting-workflow-quality-help = 速いものは早く終わり、最高品質のものは時間をかけて丁寧に読み取ります。
words-workflow-quality = 精度, せいど, 正確さ, もっと正確に, 速さ, 速度, スピード, はやく, 速くする, より良い結果, 間違いが多い, ミス, ひんしつ, モデルの品質, クオリティ, 品質設定, 高品質, 高精度
choice-workflow-quality-fast = 速い
choice-workflow-quality-balanced = バランス
choice-workflow-quality-best = 最高品質
setting-workflow-review = 書き出す前に確認
setting-workflow-review-help = だれかが目を通すまで、ワークスペースの外に何も出しません。
words-workflow-review = 承認, しょうにん, 校正, こうせい, 校閲, レビュー, 許可, サインオフ, ダブルチェック, 二重チェック, 結果を確かめる, 結果の確認, 目視, 手作業の確認, 公開, 公開する前, エクスポート, 出す前に確認
setting-workflow-auto-start = ジョブの自動開始
setting-workflow-auto-start-help = メディアの読み込みが済み次第、下の上限までのジョブを実行します。だれも画面を見ていないときにもクレジットを使います。
words-workflow-auto-start = 自動スタート, オートスタート, 自動実行, じどうかいし, 自動, 自動で始まる, 勝手に始まる, かってにはじまる, 確認なしで開始, ジョブを止める, ジョブを停止, 無人, すぐに始める, 開始, 止めたい
setting-workflow-auto-start-limit = 自動開始の上限
setting-workflow-auto-start-limit-help = これより費用の高いジョブは、だれかが開始するまで待ちます。
words-workflow-auto-start-limit = 使用上限, 利用上限, 費用の上限, クレジットの上限, じょうげん, 限度額, 限度, リミット, 予算, よさん, 最大費用, ジョブの最高額, 使いすぎ, つかいすぎ, しきい値, 上限設定, 上限額, 利用限度
setting-workflow-notify-finish = ジョブの完了を通知
setting-workflow-notify-finish-help = ジョブやバッチが終わったときに通知を送ります。
words-workflow-notify-finish = 通知, つうち, お知らせ, おしらせ, 知らせる, メール, メッセージ, 完了, かんりょう, 終わったら, 終わったら知らせる, 終了, 成功, アラート, 通知設定, 完了通知, 終了通知, メール通知
setting-workflow-notify-failure = ジョブの失敗を通知
setting-workflow-notify-failure-help = ジョブが終わる前に止まったときに通知を送ります。
words-workflow-notify-failure = 通知, つうち, お知らせ, おしらせ, メール, エラー, 失敗, しっぱい, 失敗したら知らせる, 中断, 止まった, 壊れた, アラート, 警告, けいこく, 問題が起きたら, トラブル, うまくいかない, 通知設定, 失敗通知, エラー通知, 異常

setting-readiness-contact = 問い合わせ先
setting-readiness-contact-help = 問題があるときに、チェックが案内する名前または連絡先です。
words-readiness-contact = 担当者, たんとうしゃ, 責任者, せきにんしゃ, 連絡先, といあわせさき, といあわせ, 管理者, 管理人, アドミン, オーナー, 所有者, ヘルプ, サポート, 質問, だれに聞く, 誰に聞けばいい, 窓口
setting-readiness-review-age = 確認の有効期間
setting-readiness-review-age-help = この期間を過ぎると、何も変わっていなくても、もう一度確認が必要になります。
words-readiness-review-age = 確認の間隔, 確認の頻度, どのくらいの頻度で確認, 何日ごとに確認, 再確認, さいかくにん, 古い確認, 期限切れの確認, 見直し, みなおし, レビューの間隔, 周期, 期間, 定期的, 四半期ごと
setting-readiness-expiry-notice = クレジットの期限切れの予告
setting-readiness-expiry-notice-help = 期限が切れる何日前から、チェックで知らせるかです。
words-readiness-expiry-notice = クレジットの期限, 有効期限, ゆうこうきげん, 期限切れ, きげんぎれ, 期限の警告, 失効, しっこう, クレジットがなくなる, なくなる前, 切れる前に知らせる, 思い出させる, リマインド, リマインダー, 事前, 前もって
setting-readiness-least-credits = クレジットの最低残高
setting-readiness-least-credits-help = クレジットがこれより少なくなると、チェックが対応を求めます。
words-readiness-least-credits = 最低クレジット, 最小, 最低限, さいていざんだか, 残高不足, クレジット不足, 残りが少ない, 少なくなったら知らせる, 足りない, たりない, 残りわずか, 警告, 予備, よび, チャージ, 補充, 買い足し
setting-readiness-plan-share = 1 つのプランに使えるクレジットの割合
setting-readiness-plan-share-help = これより大きな割合のクレジットを使うプランは、先に確かめる必要があります。
words-readiness-plan-share = クレジットの割合, わりあい, パーセント, パーセンテージ, 比率, 1 つのバッチ, 使い切る, つかいきる, 大きすぎるバッチ, 大きな実行, 全部使う, クレジットを一度に全部, 一気に使う, 余裕, 安全のための余裕
setting-readiness-plan-required = 実行の前にプランを求める
setting-readiness-plan-required-help = 費用を計算したプランがないと、ワークスペースは準備完了になりません。
words-readiness-plan-required = プラン必須, 必須, ひっす, 先にプラン, 先に見積もり, 見積もり, みつもり, 先に費用を計算, 費用の事前計算, 義務, 強制, 計画, けいかく, 実行前の費用, 必ず見積もる
setting-readiness-refused-rows = プランの不採用の行
setting-readiness-refused-rows-help = 費用を計算できなかった行の扱いです。知らせるだけにするか、実行を待たせるかを選びます。
words-readiness-refused-rows = 不正な行, 無効な行, 悪い行, 拒否された行, エラーの行, ジョブ一覧のエラー, 壊れた行, 行の間違い, CSV のエラー, CSV エラー, 計算できない行, 料金のない行, ふさいよう
choice-readiness-refused-rows-warn = 知らせる
choice-readiness-refused-rows-block = 実行を止める
setting-readiness-session-age = 古いセッション
setting-readiness-session-age-help = この期間だれも使っていないセッションを知らせます。
words-readiness-session-age = 使っていないセッション, 使われていない端末, 使っていないデバイス, 放置, 忘れたサインイン, ログインしたまま, サインインしたまま, ログイン中, ログアウト忘れ, 非アクティブ, せっしょん, ふるいせっしょん
setting-readiness-token-unused = 使われていないトークン
setting-readiness-token-unused-help = この期間使われていないトークンを知らせます。
words-readiness-token-unused = 未使用のトークン, 放置されたトークン, 忘れたトークン, 忘れた API キー, 古い API キー, API キー, api key, とーくん, 連携, れんけい
setting-readiness-token-expiry = トークンの期限切れの予告
setting-readiness-token-expiry-help = トークンの期限が切れる何日前から、チェックで知らせるかです。
words-readiness-token-expiry = トークンの期限, トークンの有効期限, API キーの期限, API キーの期限切れ, 失効, 更新, こうしん, 入れ替え, ローテーション, リマインダー, とーくん, きげんぎれ

setting-interface-theme = 外観
setting-interface-theme-help = アプリの色です。「システム」はこの端末の設定に従います。
words-interface-theme = テーマ, ダークモード, ダーク, 暗いモード, 夜間モード, ナイトモード, ライトモード, 黒い背景, 背景色, 配色, 色, いろ, ハイコントラスト, コントラスト, 見た目, みため, がいかん, 画面が明るい, 明るすぎる, まぶしい, 目が痛い, 目が疲れる, 暗くする, デザイン, 配色変更, 色変更, 画面色
choice-interface-theme-system = システム
choice-interface-theme-light = ライト
choice-interface-theme-dark = ダーク
choice-interface-theme-contrast = ハイコントラスト
setting-interface-density = 表示の密度
setting-interface-density-help = 行と行の間隔です。
words-interface-density = みつど, コンパクト, 間隔, かんかく, 行間, ぎょうかん, 行の高さ, 詰める, つめる, 画面にもっと表示, 画面に多く表示, 情報量, 余白, よはく, すき間, 隙間, 狭い, 広い, ゆったり, ぎっしり
choice-interface-density-comfortable = ゆったり
choice-interface-density-compact = コンパクト
setting-interface-text-size = 文字の大きさ
setting-interface-text-size-help = すべての文字の大きさです。ブラウザのズームに加えて適用されます。
words-interface-text-size = 文字サイズ, もじさいず, もじのおおきさ, フォントサイズ, フォント, 文字を大きく, 大きい文字, 大きな字, 字が小さい, 文字が小さすぎる, 小さくて読めない, 読みにくい, 見にくい, 拡大, かくだい, ズーム, 文字を小さく, 老眼, 文字設定, 文字拡大, 画面拡大
choice-interface-text-size-small = 小
choice-interface-text-size-normal = 標準
choice-interface-text-size-large = 大
choice-interface-text-size-larger = 特大
setting-interface-motion = 動き
setting-interface-motion-help = 表示が変わるときに動きを付けるかどうかです。「システム」はこの端末の設定に従います。
words-interface-motion = アニメーション, アニメ, アニメーションをオフ, アニメーションを止める, 動きを減らす, 視差効果, うごき, 動かさない, 酔う, めまい, 画面の切り替え, 効果, エフェクト, ちらつき, ちかちか
choice-interface-motion-system = システム
choice-interface-motion-none = なし

setting-interface-language = アプリの言語
setting-interface-language-help = ボタン、見出し、メッセージの言語です。
words-interface-language = 表示言語, 画面の言語, メニューの言語, 言語を変える, 言語の切り替え, げんご, 日本語, にほんご, 英語, えいご, ドイツ語, アラビア語, 日本語にする, 英語にする, アプリを翻訳, english, ロケール, ランゲージ, 言語設定, 言語変更, 言語切替, 言語切り替え
setting-interface-time-zone = タイムゾーン
setting-interface-time-zone-help = すべての時刻の基準になる場所です。空の場合はアカウントのもの、それもなければブラウザのものを使います。
words-interface-time-zone = 時間帯, じかんたい, 時計, とけい, 現地時間, 時差, じさ, 標準時, 日本時間, UTC, GMT, JST, 時刻が違う, 時刻がずれる, 時間がずれている, 何時間もずれる, サマータイム, 夏時間, 旅行, 出張, 海外, 時刻設定, 世界時計
setting-interface-date-order = 日付の順序
setting-interface-date-order-help = 年、月、日のどれを先に書くかです。
words-interface-date-order = 日付の形式, 日付の書式, 日付フォーマット, 日付の表示, ひづけ, 日が先, 月が先, 年が先, 日を先に, 年月日, 月日年, 日月年, アメリカ式の日付, ヨーロッパ式の日付, ISO 形式, 日付形式, 日付表示, 日付設定, 日付順, 西暦
choice-interface-date-order-language = 言語に合わせる
choice-interface-date-order-day-first = 日が先
choice-interface-date-order-month-first = 月が先
choice-interface-date-order-year-first = 年が先
setting-interface-hours = 時刻の表記
setting-interface-hours-help = 24 時間制にするか、午前と午後の 12 時間制にするかです。
words-interface-hours = 24 時間制, 12 時間制, 24 時間表示, 12 時間表示, 24時間, 12時間, 時間の形式, 時刻の形式, 時計, とけい, じこく, 午前, 午後, ごぜん, ごご, am pm, 午前午後, 時刻表示, 時間表示, 時刻設定, 時間設定
choice-interface-hours-language = 言語に合わせる
choice-interface-hours-12 = 12 時間制
choice-interface-hours-24 = 24 時間制
setting-interface-numbers = 数の書き方
setting-interface-numbers-help = 3 桁ごとの区切りと、小数点に使う記号です。
words-interface-numbers = 数値の形式, 数字の形式, 数字の書式, すうじ, すうち, 小数点, しょうすうてん, コンマ, カンマ, ピリオド, 点, 桁区切り, けたくぎり, 千の位, 3 桁区切り, 桁, 数字表示, 数値表示
choice-interface-numbers-language = 言語に合わせる
# same as English
choice-interface-numbers-comma-point = 1,234.5
# same as English
choice-interface-numbers-point-comma = 1.234,5
# same as English
choice-interface-numbers-space-comma = 1 234,5
# same as English
choice-interface-numbers-apostrophe-point = 1’234.5
setting-interface-week-start = 週の最初の曜日
setting-interface-week-start-help = カレンダーの各行の最初に来る曜日です。
words-interface-week-start = 週の始まり, 週の初め, 週のはじまり, しゅうのはじまり, 月曜日, 月曜, 日曜日, 日曜, 土曜日, 土曜, 月曜始まり, 日曜始まり, カレンダー, 暦, 曜日, ようび, 週始まり, 曜日設定
choice-interface-week-start-language = 言語に合わせる
choice-interface-week-start-monday = 月曜日
choice-interface-week-start-saturday = 土曜日
choice-interface-week-start-sunday = 日曜日

setting-interface-start-page = 開始ページ
setting-interface-start-page-help = アプリを開いたときに最初に表示するセクションです。
words-interface-start-page = スタートページ, ホームページ, ホーム画面, ホーム, トップページ, 最初のページ, 最初の画面, 最初に開くページ, 開いたときの画面, 起動したとき, 起動画面, かいしぺーじ, アプリを開いたとき, 初期画面, 開始画面
choice-interface-start-page-overview = 概要
choice-interface-start-page-readiness = 準備状況
choice-interface-start-page-credits = クレジット
choice-interface-start-page-planner = プランナー
choice-interface-start-page-defaults = 既定値
choice-interface-start-page-guides = ガイド
setting-interface-notice-time = お知らせの表示時間
setting-interface-notice-time-help = お知らせが消えるまでの時間です。0 にすると、閉じるまで残ります。
words-interface-notice-time = トースト, ポップアップ, メッセージが消える, すぐ消える, 消えるのが早い, メッセージがすぐ消える, 通知の時間, 表示時間, ひょうじじかん, おしらせ, 長く表示, 時間の長さ, 元に戻す時間, 秒数
setting-interface-done-notices = 完了のお知らせ
setting-interface-done-notices-help = 保存したときに知らせます。うまくいかなかったことは、いつも知らせます。
words-interface-done-notices = トースト, ポップアップ, ポップアップを減らす, 保存しましたのメッセージ, 保存メッセージ, 確認メッセージ, 成功メッセージ, 静か, しずかに, 通知を減らす, お知らせを減らす, おしらせ, メッセージが多い, じゃま, 邪魔, うるさい, 非表示

setting-shortcuts-on = キーボードショートカット
setting-shortcuts-on-help = キーで移動や操作をするかどうかです。オフでも、Tab キーですべてに移動できます。
words-shortcuts-on = ホットキー, ショートカットキー, キー, キー操作, キー割り当て, きーぼーど, しょーとかっと, ショートカットを無効, ショートカットをオフ, 無効にする, 押し間違い, 間違って押す, 誤操作, スクリーンリーダー, 読み上げ, 音声操作, 音声コントロール
setting-shortcuts-find = 検索を開く
setting-shortcuts-find-help = セクション、設定、ガイド、操作を探せます。
words-shortcuts-find = 検索キー, 検索のキー, けんさく, 探す, コマンドパレット, パレット, ctrl k
setting-shortcuts-help = ショートカットの一覧
setting-shortcuts-help-help = すべてのショートカットとそのキーを表示します。
words-shortcuts-help = 早見表, チートシート, ショートカット一覧, しょーとかっといちらん, どのキー, 使えるキー, 疑問符, クエスチョンマーク, すべてのショートカット
setting-shortcuts-save = フォームを保存
setting-shortcuts-save-help = ページにフォームがあるときに、それを保存します。
words-shortcuts-save = 保存キー, 保存のキー, ほぞん, ctrl s, キーボードで保存
setting-shortcuts-overview = 概要へ移動
setting-shortcuts-overview-help = 概要を開きます。
words-shortcuts-overview = 概要のキー, がいよう, ホームへ移動, 最初に戻る
setting-shortcuts-readiness = 準備状況へ移動
setting-shortcuts-readiness-help = チェックを開きます。
words-shortcuts-readiness = 準備状況のキー, じゅんびじょうきょう, チェックへ移動
setting-shortcuts-account = アカウントへ移動
setting-shortcuts-account-help = アカウントを開きます。
words-shortcuts-account = アカウントのキー, アカウントへ飛ぶ, 自分の情報へ移動
setting-shortcuts-credits = クレジットへ移動
setting-shortcuts-credits-help = クレジットを開きます。
words-shortcuts-credits = クレジットのキー, クレジットへ飛ぶ, 残高へ移動
setting-shortcuts-planner = プランナーへ移動
setting-shortcuts-planner-help = クレジットプランナーを開きます。
words-shortcuts-planner = プランナーのキー, プランナーへ飛ぶ, 見積もりへ移動
setting-shortcuts-defaults = 既定値へ移動
setting-shortcuts-defaults-help = ワークスペースの既定値を開きます。
words-shortcuts-defaults = 既定値のキー, きていち, デフォルトへ移動
setting-shortcuts-interface = 表示へ移動
setting-shortcuts-interface-help = 表示の設定を開きます。
words-shortcuts-interface = 表示のキー, ひょうじ, 表示の設定へ移動, 個人設定へ移動
setting-shortcuts-guides = ガイドへ移動
setting-shortcuts-guides-help = ガイドを開きます。
words-shortcuts-guides = ガイドのキー, ガイドへ飛ぶ, ヘルプへ移動

unit-days = { $count ->
   *[other] 日
}
unit-credits = { $count ->
   *[other] クレジット
}
# same as English
unit-percent = %
unit-seconds = { $count ->
   *[other] 秒
}

## Guides

guides-search = ガイドを探す
guides-found = ガイド { $count } 件
guides-none = それについてのガイドはありません。「請求書」や「言語」など、別の言葉をお試しください。
guides-steps = { $count } 手順
guides-value-you = { $value } (あなたの設定)
guides-value-workspace = { $value } (ワークスペースの設定)
guides-value-default = { $value } (標準の値)
guides-value-locked = { $value } (全員に対してロック済み)
guides-then = 最後に
guides-then-review = 済んだことがほかの人に分かるように、このチェックを確認済みにします: { $check }。
guides-then-nothing = 確認が必要なものはありません。これらはあなた個人の設定で、すぐに反映され、いつでも元に戻せます。
guides-go = 「{ $place }」へ移動
guides-go-check = チェック「{ $check }」へ移動
guides-review = チェックを開く
guides-all = すべてのガイド
guide-account-title = アカウント情報の確認
guide-account-intro = 参加したとき、役割が変わったとき、請求書の期日の前に使います。
guide-account-step-1 = まず名前を確かめます。確認や変更のすべてに、この名前が残ります。1 年後に同僚が記録を探すときに使いそうな名前にします。
guide-account-step-2 = 連絡先メールアドレスを 1 文字ずつ読みます。ジョブの失敗やクレジットの期限切れはここに届くので、営業日にだれかが開くメールボックスにします。
guide-account-step-3 = 請求先の名前、住所、国、税務番号を契約書と見比べます。請求書が発行された後では、名前の誤りは訂正と支払いの遅れにつながります。
guide-account-step-4 = 請求書は、1 人の個人ではなく、支払いを担当する部署の共有メールボックスに送ります。人は休みますが、支払期日は休みません。
guide-account-step-5 = 移動が多い場合や、遠くの人と働く場合は、タイムゾーンを選びます。「30 日に期限切れ」のような期限が、手近なコンピューターの日付ではなく、あなたの日付で表示されます。
guide-account-step-6 = 最後に、どこでサインインしているかを思い出します。共有の端末や古い端末ではサインアウトし、ほかにだれが使ったか確かでなければ、サインインに使うものを変更します。
guide-credits-title = 請求とクレジットの確認
guide-credits-intro = 大きなバッチの前と、月末に使います。
guide-credits-step-1 = 今使える分と、次に期限が切れる分を見ます。期限の近いクレジットから使われるので、今週のバッチは、どのみち失うはずだった分だけで済むかもしれません。
guide-credits-step-2 = クレジットを追加したときの請求書が、だれかに届くようにします。実行の途中で買い足すことになったとき、それを止めるのは読まれていない請求書です。
guide-credits-step-3 = 始める前に、プランナーでバッチの費用を計算します。不採用の行も、合計と同じくらいよく見ます。合計には含まれていないので、後で直したバッチはプランより高くなります。
guide-credits-step-4 = 1 つのプランに使えるクレジットの割合を決めます。100 % より低くしておけば、バッチの実行中に入ってくる作業の分が残ります。
guide-credits-step-5 = 知らせてほしい残高を設定します。買い足す時間が取れるように、ふだんの 1 週間にかかる費用くらいにします。
guide-credits-step-6 = だれも画面を見ていないときに使える額を確かめます。上限はジョブごとで、全体の合計ではありません。上限を下回るジョブでも、10 件あれば残高を使い切ることがあります。
guide-defaults-title = ワークスペースの既定値の設定
guide-defaults-intro = メディアの読み込みやジョブの作成の前と、結果が違う言語で出てきたときに使います。
guide-defaults-step-1 = メディアの大半で話されている言語を設定します。元の言語が違うと、読みやすくても内容の違う文字起こしになり、それでも料金はかかります。
guide-defaults-step-2 = メディアの言語がさまざまな場合は、検出をオンのままにします。録音が音楽や別の言語のあいさつで始まる場合は、オフにします。検出は最初の部分で判定するためです。
guide-defaults-step-3 = だれかが実際に読む言語だけを並べます。それぞれが別のジョブになり、別に費用がかかります。読む人が違いに気付くなら、地域ごとの言語を選びます。
guide-defaults-step-4 = 料金表にあるサービスかどうかを確かめます。料金のないサービスのジョブは、いちばん直しにくい実行の開始時に不採用になります。
guide-defaults-step-5 = ジョブを自動で始めるかどうかを決めます。小さなファイルが少しずつ届くなら便利ですが、だれかがアーカイブをまとめてアップロードした日には高くつきます。
guide-defaults-step-6 = メディアの保存期間を、声が入っている人たちとの約束や、問い合わせや苦情に対応する期間と見比べます。削除したものは元に戻せません。
guide-defaults-step-7 = ジョブが失敗したときに、だれかに通知が届くようにします。期日に間に合わない理由でいちばん多いのは、金曜の夜に止まったバッチに月曜になって気付くことです。
guide-tokens-title = トークンの慎重な管理
guide-tokens-intro = 何かを接続する前と、接続を設定した人が離れるときに使います。
guide-tokens-step-1 = 今あるトークンを並べ、それぞれをだれが必要としているかを調べます。だれも説明できないものは失効させます。必要としているものがあれば、その日のうちに分かります。
guide-tokens-step-2 = 何日使われていないトークンを知らせるかを設定します。いちばん間隔の長い定期実行より長くしないと、毎月の書き出しが放置されているように見えます。
guide-tokens-step-3 = 期限の何日前に知らせるかを設定します。古いトークンが使えなくなる前に、新しいものを作成し、入れ替え、動作を確かめられるだけの日数を取ります。
guide-tokens-step-4 = 接続の責任者を決めておきます。接続が切れたとき、気付いた人がだれに聞けばよいか分かるようにします。
guide-tokens-step-5 = 新しいトークンは、サインインができないところにだけ作成します。連携ごとに 1 つずつ、必要最小限の権限にし、期限を付けます。何かを調べるだけの人に必要なのは、トークンではなくセッションです。
guide-interface-title = 表示の設定の調整
guide-interface-intro = 読むのに疲れるとき、日付が紛らわしいとき、毎日同じクリックを繰り返しているときに使います。
guide-interface-step-1 = 今いる場所の明るさに合わせて外観を選びます。ハイコントラストは、プロジェクターや日差しの中でも役立ちます。
guide-interface-step-2 = いつもの距離で、身を乗り出さずに読める大きさにします。配置は崩れないので、大きくして困ることはありません。
guide-interface-step-3 = 多くの行を見比べるなら行間を詰め、タッチスクリーンで使うなら広いままにします。
guide-interface-step-4 = 画面の端の動きで気が散ったり、気分が悪くなったりする場合は、動きをオフにします。動きだけで伝えている情報はありません。
guide-interface-step-5 = お金の話を考えるときに使う言語を選びます。人が入力した名前は、そのまま残ります。
guide-interface-step-6 = 日付の順序を、自分がいつも読む順に合わせます。03/04 は、海の向こうとこちらでは 1 か月も離れた別の日として読まれます。
guide-interface-step-7 = 一日が始まるところから始めます。毎朝バッチの費用を計算するなら、アプリをプランナーから開くようにします。

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

## Search
##
## Under `words-` stands what people call something, divided by commas, which is read by search alone.

find-open = 検索
find-close = 閉じる
find-placeholder = 何を探していますか?
find-results = 検索結果
find-count = { $count } 件の結果
find-nothing = 「{ $typed }」に当たるものは見つかりませんでした。
find-hint = 「暗く」や「ジョブを止める」のように、したいことを入力してみてください。セクション、設定、操作を探せます。
find-best = 最もよく合うもの
find-recent = 最近使ったもの
find-sections = セクション
find-settings = 設定
find-places = ページ内
find-actions = 操作
find-guides = ガイド
find-members = メンバー
find-tokens = トークン
find-within = { $outer }、{ $inner }
find-value-yours = { $value } · あなたの設定
find-value-workspace = { $value } · ワークスペースの設定
find-value-default = { $value } · 標準の値
find-theme-light = ライトの外観を使う
find-theme-dark = ダークの外観を使う
find-theme-contrast = ハイコントラストを使う
find-theme-system = この端末の外観に合わせる
find-speak = アプリを { $language } で表示
find-list-shortcuts = キーボードショートカットの一覧を表示
find-print = このページを印刷
find-shortcuts-title = キーボードショートカット
find-shortcuts-off = ショートカットはオフです。「表示」でオンにできます。
find-shortcuts-change = ショートカットを変更
find-no-keys = キーなし
# same as English
key-control = Ctrl
# same as English
key-alt = Alt
# same as English
key-shift = Shift
shortcut-change = 変更
shortcut-press = キーを押してください。Esc で元のまま、Backspace でキーなしになります。
shortcut-none = キーなし
shortcut-unusable = このキーはページ内の移動に使われます。別のキーを選んでください。
shortcut-browsers = このキーはブラウザが使います。別のキーを選んでください。
shortcut-taken = このキーは「{ $name }」で使われています。別のキーを選ぶか、先にそちらを変更してください。

words-stop = を, は, が, の, に, で, と, へ, も, や, か, から, まで, より, には, では, とは, する, した, して, したい, しない, させる, される, です, ます, ました, ません, ください, 下さい, たい, ほしい, 欲しい, できる, できない, ない, ある, いる, なる, なった, なりたい, どう, どうやって, どこ, いつ, だれ, 誰, 何, なに, どの, どれ, この, その, あの, これ, それ, ここ, そこ, 私, わたし, 自分, という, って, について, ための, ため, とき, 時, もの, こと, 方法, 仕方, やり方, 変える, 変えたい, 変更, 設定, にする, にしたい, しています, している, ていて, ている, れた, える
words-section-overview = ホーム, スタート, 開始, ダッシュボード, まとめ, サマリー, 一目で, 現状, がいよう, トップ
words-section-readiness = チェック, チェックリスト, 点検, 準備完了, 準備はできたか, じゅんびじょうきょう, じゅんび, 実行の前, 実行できるか, 確認, かくにん, 監査, レビュー
words-section-account = プロフィール, 自分, 個人情報, 本人の情報, ユーザー, 利用者, あかうんと, マイページ, 登録情報
words-section-credits = 残高, ざんだか, お金, おかね, 請求, 付与, 使用量, 利用量, 残り, あといくら, どれだけ残っているか, 支払い, しはらい, 資金, ポイント, くれじっと, 残高確認, 支払方法, 支払い方法, 請求書
words-section-planner = 価格, 料金, 費用, ひよう, コスト, 値段, 見積もり, 見積, みつもり, 計算, 計算機, バッチ, ジョブ一覧, マニフェスト, CSV, いくら, いくらかかる, バッチはいくら, アップロード, 計画, ぷらんなー, 費用計算, 料金計算, 費用見積もり
words-section-defaults = ワークスペースの設定, デフォルト, 初期設定, 初期値, 標準設定, 規定値, きていち, ワークフロー, プリセット, 全員の設定, 共通設定, 既定設定, 共通の設定
words-section-interface = 環境設定, 個人設定, 画面表示, 見た目, みため, 外観, インターフェース, オプション, ひょうじ, 好み, カスタマイズ, 表示設定, 画面設定, 設定画面
words-section-guides = ヘルプ, 使い方, つかいかた, マニュアル, 説明書, 取扱説明書, ドキュメント, チュートリアル, 手順, てじゅん, 案内, 学ぶ, がいど
words-account-name = 氏名, しめい, フルネーム, 本名, 実名, なまえ, 名前を変える, 改名, 名義, 私はだれ, 名前変更, 氏名変更
words-account-display-name = ニックネーム, あだ名, 呼び名, ほかの人に見える名前, 見える名前, ユーザー名, ハンドルネーム, ひょうじめい
words-account-avatar = 写真, しゃしん, 写真を変える, プロフィール画像, プロフィール写真, アイコン, アバター, 顔, 顔写真, イメージ, 写真変更, 画像変更
words-account-contact-email = メールアドレス, メアド, メール, e-mail, email, 自分のメール, 連絡先, れんらくさき, 連絡方法
words-account-time-zone = 時計, 時間帯, 時差, 今いる場所, 現地時間, timezone
words-account-billing-name = 会社名, 請求書の名前, 宛名, あてな, 支払う人, だれが払う, 組織, 団体名, 法人名, 請求先, せいきゅうさき, 請求先変更, 請求書の宛名
words-account-billing-email = 請求書メール, 請求書の送り先, 請求書はどこに届く, 請求書を送る, 領収書, りょうしゅうしょ, 経理, けいり, せいきゅうしょ
words-account-billing-address = 番地, 請求書の住所, 郵便の住所, 会社の住所, 所在地, 市区町村, 都道府県, 郵便番号, じゅうしょ, 町, 住所変更, 請求先住所
words-account-billing-country = 国名, 税の国, 国家, くに, 国籍, 地域
words-account-billing-tax-id = VAT, VAT 番号, 税番号, 納税者番号, 法人番号, インボイス, インボイス番号, 登録番号, 適格請求書, 消費税, 付加価値税, GST, ぜいむばんごう, 消費税番号, 税番
words-check-profile = プロフィールのチェック, 情報は正しいか, 登録情報の確認
words-check-access = だれがサインインしているか, 誰がログインしている, サインイン, サインイン中, ログイン, ログイン中, セッション, 端末, デバイス, 共有の端末, 古い端末, すべてログアウト, ログアウト, サインアウト, セキュリティ, 安全, パソコンをなくした, ノートパソコンの紛失, 紛失, アクセス, パスワード, ぱすわーど, サインイン方法, ろぐいん, 端末管理, 不正アクセス
words-check-credits = クレジットは足りるか, 足りる, バッチを実行できるか, バッチを始める前
words-check-defaults = 既定の言語が違う, 既定値のチェック, デフォルトが違う
words-check-tokens = トークン, API キー, api key, 連携にアクセスが必要, 連携, 失効, 取り消し, ローテーション, Webhook, ウェブフック, シークレット, 秘密, とーくん
words-credits-grants = どのクレジットの期限が切れるか, 期限の一覧, 有効期限, いつ期限が切れる, どれが先に使われる, 使われる順番, 付与の順番, 特典, 特典クレジット, ボーナス, ふよ, キャンペーン
words-action-theme-light = ライトモード, 明るいモード, 昼, 白い背景, 明るくする, らいともーど
words-action-theme-dark = ダークモード, 夜間モード, ナイトモード, 黒い背景, 暗くする, 暗く, まぶしい, 明るすぎる, だーくもーど
words-action-theme-contrast = 見やすく, 見やすくする, アクセシビリティ, はっきりした色, 濃い色, 視認性, コントラスト
words-action-theme-system = 自動の外観, 自動テーマ, パソコンと同じ, 端末と同じ, システムに合わせる, テーマ
words-action-language = 言語を切り替える, 言語の切り替え, 話す, アプリを翻訳, ロケール, げんご, 言語変更, 言語切替
words-action-shortcuts = ホットキー, 早見表, チートシート, キーボードのヘルプ, どのキー, ショートカットキー, しょーとかっと, 使えるキー, 使えるキーの一覧, どのキーが使えるか
words-action-print = 紙, PDF, プリント, プリントアウト, 紙に出す, PDF として保存, PDF で保存, いんさつ
words-action-empty = すべて削除, 全部消す, 全削除, ワークスペースを空にする, サンプルを消す, 最初から始める, 消去, 初期化, リセット
words-action-sample = デモ, サンプルデータ, 例のデータ, サンプルを復元, やり直す, 架空のデータ, リセット, さんぷる
words-guide-account = 自分の情報を確かめる, プロフィールの確認, 手順, ステップごと
words-guide-credits = クレジットを確かめる, 大きな実行の前, 手順, ステップごと
words-guide-defaults = ワークスペースの準備, ワークスペースを設定する, 読み込みの前, 手順, ステップごと
words-guide-tokens = トークンを作成, トークンを失効, 手順, ステップごと, API キー
words-guide-interface = アプリを使いやすくする, 設定を調整, カスタマイズ, 手順, ステップごと

## Rows of settings

layer-label = 設定の対象
layer-personal = 自分用
layer-personal-intro = あなただけに、すぐに適用されます。設定していない項目には、ワークスペースの設定が使われます。
layer-workspace = 全員用
layer-workspace-intro = 保存すると、自分用の設定をしていない全員に適用されます。
source-you = あなたが設定
source-workspace = ワークスペースで設定
source-default = 標準
reset = リセット
reset-label = { $name } をリセット
# same as English
own-changed = { $name }: { $value }
overridden-by-you = あなたは自分用の設定をしているため、あなたの設定は変わりません。
overridden-by-others = { $count } 人のメンバーは自分用の設定をしており、その設定のままになります。
overridden-by-you-and-others = あなたとほかの { $count } 人のメンバーは自分用の設定をしており、その設定のままになります。
risk-title = これらの変更を保存しますか?
risk-credits = だれも画面を見ていないときにも、ジョブが始まりクレジットを使うことがあります。
risk-media = 削除されたメディアは元に戻せません。
risk-both = だれも画面を見ていないときにも、ジョブが始まりクレジットを使うことがあります。また、削除されたメディアは元に戻せません。
risk-action = 変更を保存
risk-keep = 編集を続ける
lock = ロック
unlock = ロックを解除
lock-label = { $name } を全員に対してロック
unlock-label = { $name } のロックを解除
lock-by = { $since } から { $name } さんがロックしています。
lock-ask = 変更するには { $contact } に問い合わせてください。
lock-title = { $name } をロックしますか?
lock-text = だれも自分用の設定ができなくなります。ロックを解除すると、それぞれの設定が元に戻ります。
lock-reason = 理由
lock-reason-help = 設定の横に表示され、全員に見えます。空のままでもかまいません。
lock-keep = ロックしない
lock-done = { $name } をロックしました
lock-removed = { $name } のロックを解除しました
language-none = なし
language-other = ほかの言語…
language-tag = 言語タグ
language-tag-help = gsw や pt-AO のように、BCP 47 の書き方で入力します。
language-add = 使う
languages-add = 言語を追加
languages-remove = { $name } を削除
languages-full = 追加できるのは { $max } 言語までです。別の言語を追加するには、1 つを削除してください。
naming-tokens = 差し込めるもの
naming-insert = { $token } を差し込む
naming-preview = 例
naming-title = 取締役会
rule-pattern-brace = 対になる波かっこがありません。差し込むものは { "{" }title{ "}" } のように書いてください。
rule-pattern-token = { "{" }{ $name }{ "}" } に入る値はありません。{ $known } のいずれかを使ってください。
rule-pattern-forbidden = ファイル名に { $letter } は使えません。取り除いてください。
changes-title = 最近の変更
changes-intro = だれが、いつ、何を変更したかの記録です。どれも元に戻せます。
changes-none = まだ何も変更されていません。
changes-more = さらに表示
changes-of-workspace = 全員用
changes-of-you = 自分用
changes-of-lock = ロック
# same as English
changes-from-to = { $from } → { $to }
changes-by = { $name }、{ $when }
changes-unset = 未設定
changes-locked = ロック済み
changes-locked-because = ロック済み: { $reason }
changes-unlocked = ロックなし
changes-put-back = 元に戻す
changes-put-back-label = 元に戻す：{ $name } を { $value } に
changes-put-back-done = { $name } を元に戻しました

## Preview

preview-title = プレビュー
preview-intro = 下で選んだ内容を、アプリの一部で確かめられます。
preview-status = 対応が必要
preview-text = アプリのどこでも、文字はこのように表示されます。
preview-now = 現在
preview-expiry = 日付
preview-expiry-value = { $day }（{ $away }）
preview-amount = 数量
preview-amount-value = { $amount } クレジット
preview-week = 1週間
example = 例：{ $example }
