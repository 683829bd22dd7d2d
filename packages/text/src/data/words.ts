/**
 * Words of two syllables that plans, decisions and reports are made of: before the colon the first syllable, behind it every second
 * one. Written for this package; what stands here is never called a slip, and slips are sought near it.
 */
export const pairs = `
a: di
ai: cập
am: hiểu
an: ninh toàn giang sinh cư tâm ủi dân lạc phú bình nhơn
anh: hùng chị em ninh
ao: hồ
ác: liệt tính độc
ám: chỉ ảnh
án: lệ phạt phí treo
áp: dụng lực đặt phích thấp thuế suất đảo
ảnh: hưởng số chụp
ảo: hóa tưởng
ăn: uống ở mặc khớp
âm: lịch nhạc thanh lượng
ấn: phẩm tượng định bản loát
ấp: ủ bắc
ẩm: thực
ẩn: danh số
ba: mươi lan đình bể năm tháng
ban: hành chỉ bí giám quản tổ thường tuyên dân đầu ngành đêm công bố biên cơ chấp chủ soạn lệnh phát điều tiếp xây kinh văn
bao: gồm cấp phủ bì trùm quát vây che giờ nhiêu
bày: tỏ biện
bài: bản giảng học tập toán trừ viết báo kiểm thi nói
bàn: bạc giao thảo luận hành chân ghế giấy
bán: dẫn buôn hàng lẻ kính thời đấu đảo ra
bản: chất thân đồ quyền sao sắc tin ghi quán án hướng mềm cứng kê vị lĩnh in thảo vẽ giấy cam đăng dự địa tính
bạn: bè đọc hàng
bảo: đảm vệ mật hiểm dưỡng trì tồn lãnh hộ quản lưu trợ hành tàng mẫu hòa
bảng: lương kê biểu giá chấm mã tổng tin chữ
báo: cáo chí động tin danh hiệu giá trước nói viết ảnh điện mạng in biếu đảng tỉnh cho đài
bão: lũ lụt
bắc: nam bộ ninh giang kạn bán
bằng: chứng cấp lái sáng phẳng nhau tiền chữ
bắt: đầu buộc giữ nguồn tay kịp
bậc: học thang lương cao thấp
bất: cập động đồng hợp kỳ khả lợi ngờ thường bình thuận bạo công định minh khuất
bầu: cử chọn bán
bế: mạc tắc giảng
bên: cạnh ngoài trong liên mời giao nhận
bến: cảng bãi xe tre
bền: vững chắc bỉ chặt
bệnh: viện nhân tật dịch án lý
bị: động cáo can đơn hại ảnh phạt xử thiệt
bí: thư mật quyết danh
bìa: sách cứng
biên: bản chế giới phòng soạn tập lai độ hòa mậu dịch tái nhận hóa lợi cương
biến: động đổi thể chất thành cố thiên tấu
biển: đảo báo số hiệu đông khơi
biện: pháp luận hộ chứng minh giải
biết: đến rõ ơn dùng cách chữ thêm
biểu: mẫu dương diễn hiện quyết thị tượng đồ ngữ số thức phí lộ tập cảm
bình: đẳng quân thường thuận phước dương định luận ổn chọn đạm minh xét diện an tuyến yên dân
binh: sĩ chủng đoàn lính lực
bó: buộc hẹp
bỏ: phiếu qua trống sót ngỏ lỡ dấu
bóc: lột tách
bối: cảnh rối
bồi: dưỡng thường hoàn đắp thẩm
bổ: sung nhiệm ích trợ nghĩa khuyết ngữ túc
bố: trí cục cáo mẹ ráp dượng phòng
bộ: phận máy trưởng công chính giáo khoa kế lao ngành ngoại nội nông quốc quy tài tư văn xây y giao luật phim sưu đội môn mặt thông tiêu nhớ tộc tiêu sách dữ chỉ mã
bốc: thăm xếp dỡ
bổng: lộc
bột: phát
bờ: biển bãi vực
bùng: nổ phát
buôn: bán lậu làng
buổi: làm học sáng chiều họp lễ tập
bước: đầu đi tiến ngoặt sang vào đệm đột
bưu: chính điện phẩm cục tá kiện
bức: thiết xúc tranh thư ảnh xạ
ca: khúc ngợi học làm múa
cai: nghiện trị quản
cam: kết đoan go chịu
can: thiệp đảm ngăn phạm dự trường
canh: tác giữ phòng nông
cao: cấp đẳng điểm su bằng học nhất hơn độ đài tầng tuổi trào ốc lãnh thế quý
cay: đắng
cà: phê mau chua ná
cài: đặt cắm
cải: cách thiện tiến tạo biến chính hóa lương tổ
cảm: ơn xúc biến nhận tình thấy hứng thông tưởng quan hóa ứng
cảnh: báo quan sát giác vệ tỉnh cáo sắc
cản: trở
cán: bộ cân sự mốc đích
các: bộ tông cấp ngành tỉnh
cách: mạng thức ly tân làm mặt chức đây tính nhìn
cai: quản
cá: nhân biệt thể tra tôm thực độ
cạnh: tranh đó khía
cam: đoan
căn: cứ bản hộ nguyên cước bệnh cơ dặn
căng: thẳng
cắt: giảm bớt xén cử đứt lớp
cầm: quyền cố đồ tay chừng
cầu: nối đường thủ hầm nguyện truyền toàn lông thị cống vồng giấy
cần: thiết cù thơ trục kiệm giờ mẫn được phải
cẩm: nang mỹ
cẩn: thận trọng
cân: đối bằng nhắc xứng đo não
câu: lạc hỏi chữ văn chuyện đối nói
cấu: trúc thành hình tạo kiện kết
cấp: phép phát bách bậc cao cứu độ huyện nước sơ tỉnh trên trung ủy xã dưới thiết học quản thẩm chứng đổi tốc giấy điện vốn thoát mới lại thôn
cập: nhật
cất: cánh giữ giấu
cậy: nhờ
cây: trồng cối xanh xăng công dừa
che: chắn giấu phủ
chè: xanh
chèo: thuyền
chép: tay
chế: độ biến tài tạo định tác xuất áp ngự
chênh: lệch
chệch: hướng
chi: tiết tiêu phí nhánh cục trả đoàn bộ hội ngân phối thường viện ủy cho thưởng đầu lăng trội sai khác
chia: sẻ tách cắt đều nhóm
chiều: cao hướng rộng sâu dài dọc ngang sáng
chiếm: dụng đoạt giữ lĩnh tỷ khoảng đóng
chiếu: sáng theo cố rọi
chiến: lược dịch thắng sĩ tranh đấu khu công trường hạm
chia: sẻ
chỉ: đạo tiêu số thị huy định dẫn rõ báo ra giới dụ tay mục giáo trích
chí: minh công hướng phèo khí linh thú
chính: quyền phủ sách trị xác thức đáng quy thống yếu là vì diện thể qui ủy luận danh kiến giữa bản sử ngạch
chiêu: sinh
chịu: trách thuế đựng khó sự ảnh
cho: phép vay thuê biết rằng thấy nên đến vay mượn điểm
chọn: lọc tạo lựa ra
chống: tham dịch lãng tiêu cháy đỡ phá đối bão lụt chế
chóng: mặt vánh
chợ: truyền dân búa phiên đầu
chờ: đợi
chu: đáo kỳ trình cấp toàn du chuyển
chủ: trì động tịch trương yếu đầu quyền thể tọa nghĩa đề nhiệm quản sở hộ tài chốt lực biên tiệm nhật trại tiệc đích xe đất hàng
chú: trọng ý thích giải giảng tâm dẫn
chúc: mừng
chuẩn: bị hóa mực nghèo đầu xác nhận chi cán quốc y đào
chung: tay cư kết sức quy khảo thủy cho nhất nhau quanh
chúng: ta tôi mình
chứng: chỉ nhận minh từ thực khoán cứ thư kiến quyền nhân bệnh tích khoán
chứa: đựng
chức: năng danh vụ trách nghiệp sắc quyền việc
chưa: được đạt có bảo đủ thể đầy
chương: trình mục trị
chuyên: môn gia đề ngành nghiệp trách sâu dụng viên cần quyền chính canh biệt mục khoa tu trang
chuyển: đổi giao biến tiếp đến dịch hướng tải phát hóa nhượng hình trả giá công nguồn tiền khoản mạng nghề ngành mình cảnh gửi đạt cấp sang lưu về mã vị
chuyến: đi bay xe thăm
chữ: ký viết số nôm quốc cái in hán thập tín
chữa: cháy bệnh trị
chừng: mực nào
co: cụm giãn
coi: trọng như là nhẹ
con: người đường số trai gái cái em nuôi
còn: lại nhiều thiếu hạn chậm khó thấp có
cò: kè
có: thể hiệu trách chất tính liên khả quyền nhu điều đủ nhiều ích mặt lợi
cọc: tiêu
cõi: đời
cô: đọng giáo độc lập
cổ: phần phiếu đông động truyền điển vũ tức xúy kính hủ
cố: gắng định ý tình vấn đô thủ
cốt: lõi truyện cán yếu
cộng: đồng hòa tác sản hưởng sinh thêm điểm cả
công: chúng nghệ chức tác trình bố dân khai việc an cụ ty nghiệp nhân đoàn bằng lập cộng suất ích khố chứng lý luận minh ước sức trường điện văn thương vụ lao sở thức đức xưởng thự nhận chiếu trái đất tâm quỹ phu tích trực cuộc dụng tố cán sản tắc viên dã giáo
cống: hiến ngầm
cổng: thông dịch thanh giao thành dữ tin kết
cột: mốc đèn điện chiều cờ
cơ: quan sở bản cấu chế hội động cực yếu khí giới chừng đồ học thể bắp duyên
cờ: đỏ
cởi: mở
cỡ: chữ lớn
cớ: gì sao
cũ: kỹ nát
cù: lao
cùng: cấp nhau với kỳ đó nhất một lúc
cũng: như cần được là có đã
cung: cấp ứng cầu ứng ứng văn hóa đường điện
củng: cố
cụ: thể
cúng: tế lễ
cuối: cùng năm kỳ tháng tuần quý giai đoạn khóa đợt
cuộc: sống họp thi cách đời vận gọi đấu khảo điều cách kháng chiến
cuốn: sách hút sổ
cứ: liệu trú
cử: nhân tri người cán đi hành chỉ làm tham
cự: ly tuyệt
cực: kỳ đoan
cứu: hộ trợ nạn hỏa chữa sinh xét
cứng: nhắc
cương: quyết vị lĩnh
cường: độ quốc
cưỡng: chế
cửa: khẩu hàng hiệu sổ một
cửu: long
cựu: chiến
da: giày
dao: động
danh: mục sách hiệu tính dự nghĩa nhân lam mạo vị hài bạ xưng tiếng giá
dành: cho riêng
dàn: dựng trải
dài: hạn lâu ngày dòng
dải: băng
dám: nghĩ làm nói
dạng: thức số sẵn
dạy: học nghề thêm và bảo
dày: dặn đặc
dã: ngoại
dán: tem
dầu: khí mỏ thô
dấu: hiệu ấn mốc giáp vết thanh
dẫn: đầu đến đường chứng dắt truyền chiếu xuất tới
dần: dần
dân: cư tộc số chủ vận phòng sự quân sinh trí dụng gian lập tín biết nguyện bàn chính ca bầu ta làng doanh quyền kiểm thụ
dây: dưa chuyền cáp
di: sản chuyển tích động dời cư vật chúc truyền chỉ
dĩ: an nhiên
dị: ứng
diện: tích mạo rộng đối kiến
diễn: ra đàn giải biến tập tả đạt đàn viên tấu thuyết
diễu: hành
diệt: trừ khuẩn
dinh: dưỡng thự
dịch: vụ bệnh thuật chuyển covid tả tễ
dính: líu
do: đó vậy dự thám ngân tỉnh
doanh: nghiệp nhân thu trại số lợi thương
dò: hỏi
dọn: dẹp
dòng: chảy tiền họ điện
dồi: dào
dồn: sức
dốc: lực
dỡ: bỏ
du: lịch khách học xuân nhập kích
dung: lượng hòa nạp túng mạo
dùng: chung cho để thử vào
dũng: cảm
dụng: cụ ý
duy: trì nhất tu tân vật xuyên nhứt
duyên: hải dáng
duyệt: binh web
dự: án toán thảo kiến báo phòng phần thi kiến tính trữ đoán định họp bị khuyết lễ thầu nguồn trù thính
dư: nợ luận địa thừa
dữ: liệu dội
dứt: điểm
dựa: trên vào theo
dừng: lại chân
dựng: nước xây
dược: phẩm liệu sĩ
dưới: đây hình đất sự nước các
dương: lịch tính
dưỡng: sinh
e: ngại dè
em: gái trai
ép: buộc
ga: tàu
gài: cắm
gánh: nặng vác
gạch: đầu chân
gạo: nếp
gặp: gỡ mặt khó phải nhau
gắn: kết bó liền với chặt mã thẻ chíp
gắng: sức
găng: tay
gần: đây gũi nhất đúng dân gũi bằng
gây: ra dựng khó ô mất cản ảnh thiệt rối quỹ
gấp: đôi rút ba
ghi: nhận chép âm hình nhớ rõ danh sổ lại bàn tên đĩa
ghế: ngồi
ghép: lớp nối
gia: đình tăng cầm hạn nhập đình công cố tốc súc lai trưởng cảnh đạo dụng vị trọng truyền nghĩa tài
giai: đoạn cấp điệu
giao: dịch tiếp thông lưu nhiệm ban việc diện ước hữu thức thừa thoa cho kế đất nộp thương chỉ phó quyền hàng quản dự thời
gian: lận khổ hàng nan dối đoạn
giang: sơn mai
giảng: viên dạy đường bài giải
giải: pháp quyết thích trình thưởng phóng ngân đáp trí mã thể tỏa nghĩa phóng trừ cứu tán phẫu ngũ nhiệt
giả: mạo định thiết danh tạo thuyết
giá: trị cả thành đất rét bán mua trần sàn đỡ thị vàng gói
giám: sát đốc định hiệu hộ thị khảo mục
giản: đơn tiện lược dị hóa
giáp: ranh mặt công
giáo: dục viên dưỡng trình sư án khoa hội dân điều xứ huấn lý
giác: ngộ quan độ
giành: được quyền chính thắng
giảm: nghèo thiểu bớt tải sút dần chi nhẹ phát trừ tội từ thuế bền biên
già: làng hóa yếu cả
giày: dép
giặc: giã ngoại dốt
giây: phút
giấy: phép tờ chứng khai in mời tùy đăng giới ủy chuyển nộp báo nghỉ
giếng: khoan nước trời
giống: nhau cây như lúa nòi vật
giọng: nói ca
gió: mùa bão
giới: thiệu hạn tính trẻ chức thạch doanh trí
giờ: làm hành cao học giảng đồng
giữa: các kỳ hai năm nhiệm
giữ: gìn vững nguyên vai chức lại chân bí trật
giúp: đỡ cho việc dân ích
góc: độ nhìn cạnh
gói: thầu cước tin kích
gọi: là tắt vốn chung điện thầu
góp: phần vốn ý sức quỹ mặt
gốc: rễ tích cây
gồm: có các những
gộp: chung
gợi: ý mở
gỡ: bỏ khó vướng
gửi: về báo đến thư tin kèm hồ cho văn
gương: mẫu điển sáng người
ha: noi
hai: bên cấp mươi chiều năm mặt con
hay: không là hoặc ho
hàm: lượng ý ơn số
hài: hòa lòng hước
hàng: năm hóa ngày tháng quý tuần loạt hải ngũ giả đầu không tồn quán rào hải nghìn chục trăm xuất đợt
hành: chính động vi lang trình khách nghề pháp lý hung hạ trang quân
hào: hứng hùng
hãng: hàng
hạ: tầng du độ nhiệt lưu thấp viện cấp sĩ giá long thuế
hạch: toán sách
hạn: chế mức hán điền ngạch hẹp cuối hán
hạng: mục chế ba nhất người
hạnh: phúc kiểm
hạt: nhân giống giao tiêu
hải: quan đảo dương phòng sản quân lý đăng phận
hán: nôm việt
hát: văn
hằng: năm ngày tháng quý tuần số ngàn
hăng: hái say
hậu: quả cần phương kỳ kiểm giang
hấp: dẫn thụ
hầu: hết như
hẹn: giờ
hẹp: hòi
hè: phố
hét: giá
hệ: thống số sinh quả lụy điều đào quy trọng
hết: sức hạn hiệu lực
hiếm: hoi
hiến: pháp kế chương đất máu
hiện: đại nay tại trạng có thực hành tượng vật hữu diện thân trường đang thành vật tiền hàn
hiền: tài hòa
hiểm: họa trở nghèo
hiển: thị nhiên
hiệp: hội định ước lực thương đồng tác thành
hiệu: quả lực lệnh trưởng suất đính ứng năng ích chỉnh lập
hiếu: học khách thảo
hiểu: biết rõ được lầm
hình: thức thành ảnh sự thái dung tượng mẫu phạt học vẽ vẹn thể chữ
hỏi: đáp đầu thăm
họa: sĩ tiết
hoa: kỳ màu hậu
hoài: bão nghi
hoàn: thành thiện chỉnh toàn cảnh trả lương công tất thuế lại nguyên trương tiền
hoàng: thành sa gia đạo hôn
hoan: nghênh hô
hoạt: động họa hình bát
hoạch: định toán
hòa: bình giải nhập hợp hảo đồng tan mạng thuận nhã
hỏa: hoạn hoạn tốc lực tiễn
hóa: đơn chất học giá đơn trị thân công
hoặc: là
học: tập sinh viên vấn phí bổng đường kỳ thuật hỏi phần vụ nghề viện liệu bạ lực giả online trực trò hàm vị ngoại lớp phẩm thức
họp: báo hội bàn mặt trực xóm thôn đột giao tổ thường ban
họ: tên hàng đạo
hòm: thư
hõm: sâu
hô: hấp hào
hồ: sơ chứa nước chí tiêu thủy
hồi: phục âm đáp hương sinh kết cứu tỉnh xuân
hội: nghị thảo đồng viên nhập phụ nông cựu thi họp quán đàm ý chợ liên phí trường ngộ chữ khuyến trại tụ báo nhà diễn chẩn người sinh hữu diễn

hỗ: trợ tương
hỗn: hợp loạn
hộ: gia dân nghèo kinh tịch khẩu lý chiếu sinh cận tống sản kinh kinh chi
hôm: nay qua sau
hôn: nhân
hồng: bàng cầu ngọc hà quân thập
hơi: nước
hơn: nữa hết bao trước
hợp: tác lý lệ đồng pháp nhất tình thành phần chuẩn thức quy ứng xướng tuyển hiến đồng
hơi: thở
hùng: hậu mạnh cường vương biện
hung: khí
huy: động chương hiệu hoàng
huyện: ủy đảo nghèo lỵ thị đoàn
huyết: áp thanh
huấn: luyện thị
hút: vốn thuốc
hủy: bỏ hoại hồ
hư: hỏng cấu
hưng: yên phấn thịnh
hữu: ích hiệu cơ quan nghị dụng hình tuyến
hướng: dẫn tới đến nghiệp đi về mở ngoại tâm
hưởng: ứng lợi thụ chế lương
hương: ước sắc trầm
hứa: hẹn
hứng: thú
ích: lợi
im: lặng
in: ấn sao kẽm
inh: ỏi
ít: nhất nhiều người ỏi
kèm: theo cặp
kém: hiệu chất phát
kẽ: hở
kê: khai biên đơn
kế: hoạch toán thừa tiếp tục cận hoạch thừa
kênh: thông truyền rạch mương tiếp
kể: từ cả chuyện đến
kết: quả hợp luận nối thúc cấu cục tinh thành hôn giao nghĩa nạp dư chuyển bạn đoàn chặt
kêu: gọi
khai: thác báo giảng mạc trương sinh trường hội phá sáng man nhận quật trừ tử hoang tâm
kham: khổ
khan: hiếm
khang: trang
khao: khát
khảo: sát thí nghiệm cổ hạch chứng
khả: năng thi quan dụng
khán: giả
khám: bệnh chữa phá sức
kháng: chiến cáo nghị sinh thể
khách: quan hàng sạn mời du thể
khác: nhau biệt
khái: niệm quát toán
khánh: thành hòa tiết
khắc: phục sâu nghiệt họa
khắp: nơi cả
khẳng: định khái
khăn: quàng
khẩn: trương cấp thiết
khẩu: hiệu hiệu phần vị ngữ trang
khấu: trừ hao
khe: hở
khen: thưởng ngợi
khép: kín
khéo: léo
khi: nào có cần còn đó thực
khía: cạnh
khí: hậu tượng thế thải tài thuế hóa
khích: lệ
khiếm: khuyết thính thị
khiển: trách
khiến: cho
khiêm: tốn
khiếu: nại kiện
khó: khăn chịu
khoa: học giáo bảng mục chủ
khóa: đào học họp luận bồi tập XII sổ
khoảng: cách trống thời không hơn
khoáng: sản
khoản: mục vay thu chi tiền điều
khoanh: vùng nợ
khoán: chi
khoe: sắc
khỏe: mạnh
khối: lượng cơ doanh đảng trường đại liên thi ngành mạng
khôi: phục
không: gian chỉ ngừng khí những thể gian đủ đúng phải có được quân quá phù tham ít đạt còn thường bảo cần bắt thực nhằm để vì chính rõ ai hưởng
khống: chế
khổ: giấy
khởi: nghiệp động công kiện đầu sự xướng tố nguồn nghĩa
khớp: nối
khơi: dậy thông gợi
khu: vực công dân phố kinh chế vườn đô trung chung tái di tập nhà chợ
khuất: phục
khúc: mắc
khuôn: khổ mẫu viên
khung: pháp chương năng giờ khổ kiến hình giá thời
khuyên: nhủ răn
khuyến: khích công học nông cáo nghị mãi lâm
khuyết: tật điểm thiếu danh
khủng: hoảng bố
khử: khuẩn trùng
khuếch: đại tán
kia: chia
kích: thích hoạt cầu thước động
kịch: bản
kịp: thời tiến
kiêm: nhiệm toàn
kiếm: tìm tiền
kiềm: chế
kiểm: tra soát toán sát điểm định lâm dịch chứng đếm thử nghiệm phiếu ngư kê
kiểng: cây
kiến: nghị thức trúc thiết tạo quốc tập giải tường
kiên: quyết trì định cố cường giang nhẫn
kiện: toàn cáo tụng tướng
kiệt: xuất
kiều: bào hối dân
kiệm: lời
kiểu: mẫu dáng dữ
kinh: tế phí doanh nghiệm tuyến nguyệt hoàng ngạc thành đô ngạch kỳ qua
kính: gửi tế trọng mời thưa yêu phục lúp
ký: kết hiệu duyệt số tên tự quỹ sinh túc ban nhận cược nháy gửi kiến giả ức phát
kỳ: họp thi vọng hạn trước sau đầu cuối tích quan nghỉ báo kế diệu thuế tuyển
kỷ: luật niệm cương nguyên yếu
kỹ: năng thuật sư càng lưỡng nghệ xảo thuật
kỵ: binh
la: bàn
lai: lịch châu tạo ghép
lan: tỏa truyền rộng can
lang: thang
lao: động xao công tù phổi
lào: cai
làm: việc rõ chủ cơ giàu tốt tròn lợi theo quen căn phát giảm chậm gương thay ăn thế đẹp bằng hài mất ra thêm sạch mới
làn: sóng đường
làng: nghề xã bản mạc thôn
lãnh: đạo thổ hải sự tụ địa
lãng: phí mạn quên
lãi: suất vay
lạc: hậu quan dương
lại: càng
lái: xe tàu
lạm: dụng phát thu
lạng: sơn
lạnh: nhạt
lắp: đặt ráp ghép
lắng: nghe đọng
lặp: lại đi
lâm: nghiệp đồng thời sản sàng sinh tặc
lân: cận
lâu: dài năm nay ngày
lấy: ý lại mẫu chồng phiếu người làm dân
lập: kế pháp dự trường danh công hồ biên thành trình luận phương tức quy nghiệp bản thân
lễ: hội nghi phát ký khai trao tết phép đón công tân kỷ tốt
lệ: phí thuộc thủy
lệch: lạc chuẩn
lên: kế phương mạng lớp men án tiếng tới
lệnh: cấm bài
lịch: sử sự làm công trình học thi ngày họp
liên: quan kết tục tỉnh thông hợp đoàn hệ lạc doanh hiệp ngành minh bang xã thế tưởng khúc lụy danh đới bộ chi vận cấp
liêm: chính khiết
liền: kề mạch
liệt: kê sĩ vào giường
liều: lượng lĩnh
liệu: pháp có
linh: hoạt kiện động hồn thiêng
lính: nghĩa
lĩnh: vực hội xướng
lo: ngại lắng
loa: truyền đài
loan: báo
loài: người vật
loại: hình trừ bỏ khá tốt giỏi xuất văn thể tài
loạn: luân
logic: học
lòng: dân tin yêu hồ đường
long: thành an khánh xuyên trọng đền
lỏng: lẻo
lọc: nước
lõi: nghèo
lối: sống đi mòn
lỗ: hổng
lỗi: chính thời hệ kỹ lạc
lồng: ghép
lộ: trình thông liễu
lộc: ninh
lớn: nhất mạnh lao
lời: nói giới cảm kêu hứa giải
lợi: ích thế nhuận dụng suất tức nhuận
lớp: học bồi tập đào bài mẫu người trẻ nền dạy
lũ: lụt quét
lũy: kế thừa tiến
lúa: gạo nước
lúc: này đó nào
lúng: túng
luân: chuyển phiên
luận: cứ văn điểm án chứng giải cương
luật: sư pháp định tổ đầu giao công đất an khoa giáo
luôn: luôn được
luồng: thông tin
lụt: bão
luyện: tập thi kim
lui: tới
lưu: trữ ý thông lượng hành động giữ học vực trú tâm vong chuyển văn dấu
lưỡng: dụng cư
lưới: điện an trời
lực: lượng đẩy vũ
lựa: chọn lời
lứa: tuổi
lượng: hóa lớn giá người mưa dữ tử
lược: đồ bỏ sử khảo
lượt: người học truy xem khách
lương: thực tâm hưu tối cơ thiện bổng y
lý: luận do thuyết lịch tưởng giải thường trí tính hóa sự nhân
ma: túy trận
mai: sau phục
mang: lại tính đến theo tên ý
mau: chóng
may: mặc mắn
mà: còn không
màu: sắc mỡ mực
màn: hình
mảng: việc
mái: trường nhà
máy: tính móc chủ tư bay ảnh in móc trạm chiếu học vi điện
mã: số nguồn hóa định độc ngành vạch bưu QR
mãi: mãi mãi
mạch: lạc máu điện
mạng: xã lưới máy viễn internet thông nội di diện truyền
mạnh: mẽ dạn khỏe thường
mát: mẻ
mặt: trận bằng hàng hạn khác trái tiền đất nước đường phẳng phố cắt tích
mặc: dù định
mắc: phải nợ
mẫu: mực số đơn biểu phiếu giáo hình vật
mất: mát an cân nước thời đoàn
mật: độ thiết khẩu mã
mầm: non mống
mâu: thuẫn
mấu: chốt
men: theo
mét: vuông khối
mềm: dẻo
mệnh: lệnh đề giá
mệt: mỏi
miền: núi nam bắc trung đất tây xuôi
miễn: phí giảm thuế nhiệm dịch trừ phạt trách
miệng: ăn
minh: bạch chứng họa châu triết xác mẫn
mỏ: than dầu
mỏng: manh
mong: muốn đợi chờ
mọi: người mặt nguồn lúc hoạt tầng
mốc: thời son giới
môi: trường giới sinh
mối: quan liên lo nguy
mỗi: năm người ngày tháng cơ một khi cá
mồng: một
mồi: lửa
môn: học thể thi
mỗ: xẻ
mô: hình phỏng tả đun tô
mốt: số
một: số cách cửa phần lần người trong chiều lòng mặt vài ngày năm nửa bộ
mời: gọi họp thầu tham
mới: nhất nổi đây mẻ lạ
mở: rộng lớp đầu ra thầu mang cửa tài khóa ngành đường mạng chuyên
mua: sắm bán hàng chuộm lại
mục: tiêu đích lục kích sở sư đồng tự nát
mùa: màng vụ xuân mưa khô đông hè thu
múa: rối
mực: nước thước tàu
mức: độ lương chi thu hỗ sống cao thấp tăng giảm đóng phạt vốn tối trần bình đạt thuế phí khoán đầu
mừng: thọ
mưu: sinh trí
muốn: có được
mươi: năm
mười: năm
mỹ: thuật quan phẩm đức nghệ phước tho
mức: sống
na: ná
nam: giới bộ định bán sinh nữ
nan: giải
nay: mai
nào: đó
này: nọ
nản: lòng
nảy: sinh
nạn: nhân đói
nam: bắc
năng: lực suất động khiếu lượng nổ
nắm: bắt vững rõ tình chắc giữ
nằm: trong
năm: học tới qua ngoái sau trước nay tháng đầu liền châu
nặng: nề nhọc
nắng: nóng
nâng: cao cấp tầm lên hạng bậc đỡ tổng mức
nấc: thang
nấu: ăn
nề: nếp
nên: người
nền: tảng nếp móng kinh hành nông giáo nhà
nếp: sống
nêu: gương rõ cao trên tại
ngay: từ tại khi trong sau lập thẳng
ngày: càng nay tháng làm nghỉ lễ hội bắt công mai sinh kết giờ xưa ban người đêm
nga: mi
ngang: bằng qua cấp hàng tầm
ngành: nghề giáo y công nông học kinh dọc hàng thông du luật hẹp
ngao: du
ngại: ngần
ngạch: bậc công lương viên chuyên
nghe: nhìn nói báo
nghề: nghiệp nông cá truyền tiểu phụ
nghèo: nàn đói đa bền khó
nghệ: thuật sĩ nhân an tinh
nghi: thức ngờ lễ vấn
nghị: quyết định viện lực sự trường luận
nghiêm: túc trọng cấm ngặt minh chỉnh khắc
nghiên: cứu
nghiệp: vụ chủ đoàn dư
nghiệm: thu thể
nghiệt: ngã
nghĩ: ra đến ngợi
nghĩa: vụ là tình trang cử
nghỉ: hưu lễ ngơi phép việc học bù tết dưỡng mát trưa thai
nghìn: đồng tỷ người năm
ngoài: ra nước việc cùng trời nhà lề giờ công hàng
ngoại: ngữ giao khóa lệ tệ thương vụ trừ thành hối xâm vi hình tỉnh
ngọc: hiển linh
ngói: hóa
ngôn: ngữ luận từ
ngộ: nhận độc
ngồi: họp
ngộp: thở
ngớt: lời
ngư: dân nghiệp trường cụ
ngữ: nghĩa văn cảnh pháp
ngừng: nghỉ hoạt
ngựa: xe
ngược: lại chiều
người: dân dùng lao học sử nghèo đứng có cao khuyết đứng dạy bệnh tiêu bán làm đại nộp thân yêu nước ta quản việt đọc phụ già tham trẻ bị thụ hưởng lớn nông được
ngưỡng: cửa mộ
nguồn: lực nhân vốn thu lực kinh gốc tài lực cung điện nước thông dữ ngân tin chi nhiệt thải cơ
nguyên: tắc nhân liệu trạng vẹn lý bản mẫu soái đơn giá sinh tố thủ chất giáp vật
nguyện: vọng ước
nguyệt: san
nguy: cơ hiểm hại
ngụy: trang
nhà: nước trường ở máy văn nghiên khoa đầu thầu báo giáo cung mạng sản hàng tài đất dân tạm quản văn cửa giá khách ga thờ xưởng
nhan: đề
nhanh: chóng nhạy nhất gọn
nhàn: rỗi
nhạc: sĩ cụ
nhạy: bén cảm
nhãn: hiệu quan mác
nhắc: nhở lại
nhằm: mục đáp nâng bảo thực phục tạo
nhắn: tin
nhân: lực dân viên sự tài rộng tố quyền văn ái đạo cách dịp khẩu loại tộc nghĩa bản trắc tạo thân công đôi giống sĩ
nhận: thức diện định xét biết được dạng bàn lại thấy thầu vốn thực khoán cung rõ xử
nhấn: mạnh
nhập: khẩu học ngũ viện cư liệu cảnh thông dữ khoa môn cuộc siêu vai
nhất: định là quán trí thiết thể thời trong lãm thống
nhật: bản ký trình ký báo
nhẫn: nại tâm
nhẹ: nhàng
nhiệm: vụ kỳ mầu
nhiên: liệu
nhiệt: tình độ huyết điện đới liệt thành
nhiều: năm lần nguồn mặt hơn người nhất cấp nơi loại khó mô ngành hình nội cơ
nhiễm: bẩn
nhìn: nhận chung lại thẳng
nho: nhỏ
nhỏ: lẻ hẹp giọt nhất bé
nhóm: nhiệm đối mục giải chỉ nợ người họp trưởng nghề việc ngành công tuổi hàng
nhờ: vào
nhớ: ơn
như: sau vậy thế là nhau trên
nhu: cầu yếu mì nhược
nhuận: bút trường
nhuần: nhuyễn
những: người năm nơi việc khó vấn điểm
nhượng: quyền bộ
nhược: điểm
ninh: bình thuận kiều hòa giang sơn
nói: chung riêng trên rõ chuyện dối
nòng: cốt súng
nóng: bỏng lên
nộ: khí
nội: dung bộ vụ tâm lực thành địa quy ngoại hàm tại đô chính thất khoa các tiêu hình
nổi: bật lên cộm tiếng dậy
nối: tiếp mạng tiếp liền kết dài
nỗ: lực
nỗi: lo
nông: nghiệp thôn dân sản lâm hộ trường cạn nhàn lịch học
nộp: thuế tiền hồ đơn phạt ngân báo lệ phí
nơi: cư ở làm công nhận đây ra khác đó nào cấp
nợ: công đọng xấu nần thuế vay lương
nữ: giới sinh công quyền
nửa: đầu cuối năm
nung: nấu
nuôi: dưỡng trồng con tôm cá
nước: ta ngoài sạch nhà mặn thải ngọt sở bạn biển mạnh lã uống đi
nương: rẫy tựa
nút: thắt giao
oan: sai
ô: nhiễm tô mai cửa
ôn: tập hòa luyện đới
ồn: ào
ổn: định thỏa áp
ông: bà lão cha
ở: lại đó tại đâu mức xã
pha: trộn chế
phai: mờ
phải: có được là chịu bảo thực chăng nộp trả
phá: sản hoại vỡ rừng giá
phàm: tục
phàn: nàn
pháp: luật lý quy nhân chế lệnh y định đình sư
phản: ánh biện hồi ứng đối động bác cảm ảnh quang công
phán: quyết đoán xét
phá: bỏ
phái: đoàn sinh viên mạnh
phạm: vi tội pháp nhân trù quy
phản: ánh
phát: triển huy hiện động hành biểu sinh triển sóng ngôn thanh minh đi điện thải hiện triển sáng tài lộ giác tán đạt hình hiệu thưởng quang âm đơn lệnh mại thông
phạt: tiền tù vi
phẳng: lặng
phân: công bổ cấp tích loại tán bố biệt luồng khai kỳ quyền nhóm hóa xưởng bón khúc cực viện số tuyến vùng nửa tử vân ban trần khối hạng đoạn hiệu lớp tách làm hệ chia cách
phần: mềm lớn cứng trăm nhiều nào quà thưởng còn việc diện vốn nội thi tử dư thứ nền
phấn: đấu khởi chấn son hoa
phẩm: chất cách giá vật
phẫu: thuật
phê: duyệt bình chuẩn phán
phép: năm tính tắc thử
phế: liệu thải
phí: tổn dịch bảo thẩm duy sử giao bản hội
phi: công lợi nông tập vật chính nhân thuế điện lao
phía: nam bắc đông tây trước sau
phiên: bản họp dịch chợ tòa làm
phiền: hà phức
phiếu: điều khảo bầu thu chi đánh trình lý tin gửi báo giao
phim: tài ảnh truyện
phong: trào phú cách tục tặng phanh bì kiến tỏa thái độ cảnh
phòng: chống ngừa họp học ban khám giáo nội chuyên tránh thủ vệ bị thí kinh lao chức hộ máy cháy dịch kế đọc làm
phóng: viên sự xạ túng sinh thanh đại
phó: chủ giám trưởng bí mặc chánh cục hiệu vụ phòng
phỏng: vấn
phối: hợp cảnh kết trí
phổ: biến cập thông điểm quát
phố: phường xá cổ
phô: trương diễn
phồn: vinh thịnh
phơi: khô
phức: tạp hợp
phù: hợp trợ hiệu sa cát
phú: thọ yên quý quốc nhuận
phủ: sóng nhận quyết xanh
phúc: lợi đáp khảo âm tra thọ
phục: vụ hồi hưng chế dựng dịch tùng
phụ: lục nữ huynh cấp trách thuộc trợ gia nữ tùng phí âm thu cận kiện biểu tải
phương: pháp án hướng tiện thức châm diện tây đông bắc ngôn trình thuốc
phước: long thiện
phường: xã hội
phút: chót
pin: mặt
qua: đó lại đường mạng lao các đời loa phà trung
quai: bị
quan: tâm trọng hệ điểm sát niệm liêu chức trắc trường tòa ngại ải khách chế
quang: cảnh phục ngạnh học minh điện vinh cáp
quá: trình độ tải khứ hạn mức nhiều trớn cảnh nửa
quả: thật
quản: lý trị lí lý đốc chế thúc ngại
quảng: bá ninh nam cáo trị bình ngãi trường đại
quán: triệt xuyên quân tính lệ cà ăn
quay: lại về phim
quanh: năm co
quan: sát
quân: sự đội khu dân nhân số y nhu lực bình chủng đoàn giới tư
quần: chúng thể đảo áo
quận: huyện ủy
quấy: rối
quen: thuộc
quét: dọn mã
quê: hương nhà
quốc: gia hội phòng tế doanh lộ tịch sách ngữ lập huy kỳ khánh ca hữu hiệu dân oai trị thể
quy: định hoạch trình mô chế chuẩn tắc hoạch ước luật đổi tụ phạm củ nạp trách chụp kết mô
quý: báu một hai ba trọng giá cơ khách hiếm bốn đại vị
quỹ: đất hỗ bảo tiền đạo lương phát vì tín bình đầu khen học khuyến thời nhà
quyền: lợi hạn lực sử tự sở con tác năng được của uy tham dân công làm hành
quyết: định tâm toán liệt nghị đoán sách thắng tử đấu
quyển: sổ sách
quyên: góp
quyến: rũ
ra: đời mắt quân sức quyết đầu vào đề thông khỏi vẻ trường đa hạn ngoài văn sao
rà: soát
ràng: buộc
ranh: giới
rác: thải
rành: mạch
rạch: ròi giá
răn: đe
rất: lớn quan nhiều cao khó ít cần hạn thấp tốt
ráo: riết
rèn: luyện
riêng: biệt lẻ tư cho của
rõ: ràng nét rệt nội trách kết hơn
rong: biển
ròng: rã
rót: vốn
rối: loạn
rộng: rãi khắp lớn mở
rồi: rãi
rời: khỏi rạc
rơi: vào
rủi: ro
rút: kinh ngắn gọn lui quân vốn tiền dần
rừng: núi phòng trồng đặc sản
rượu: bia
sa: sút mạc thải
sai: sót phạm lầm lệch số phái trái
sang: năm trọng đầu số trang nhượng
sao: chép lưu cho y đỏ kê băng
sau: đây khi này đó đại cùng năm ngày
sản: phẩm xuất lượng nghiệp vật phụ nhi lý khoa
sàng: lọc
sàn: giao thương nhà
sáng: tạo kiến tác chế lập tỏ suốt nay kiến mai lạng rõ mắt
sách: nhiễu giáo trắng vở báo lược điện hướng
sạch: đẹp sẽ
sạt: lở
sắc: tộc lệnh xảo màu thuế
sắp: xếp tới đặt hàng
sẵn: sàng có
săn: bắt sóng
sắm: sửa
sâu: rộng sắc đậm xa sát hơn bệnh
sân: chơi bay khấu vận bóng
sầm: uất
sập: đổ
sẽ: được là có
sen: hồ
siêu: thị âm thanh cường hình dự
siết: chặt
sinh: viên hoạt sống học sản kế trưởng thái trắc nhật hoạt quán vật lý ngữ tồn lời tử lợi dục thành
sĩ: quan diện tử số
sỉ: nhục
so: sánh với
soạn: thảo
soát: xét vé
sóc: trăng trải
song: song phương hành ngữ
sóng: wifi gió vô
sòng: phẳng
số: lượng hóa liệu hiệu tiền đông học cái chỉ thuế lớp người phận vốn còn đăng thu chi dư đo hộ tài nhà lần xã ngày hạng định ít trang năm điện seri doanh thẻ ngành quyết
sổ: tay sách hộ theo lưu đỏ vàng ghi
sông: ngòi hồ hồng núi cầu bé
sống: động còn chung
sốt: rét
sơ: đồ kết cấp khai thẩm lược bộ suất sài sinh tuyển yếu loại lọc chế cứu đẳng
sở: hữu tại hữu khoa nội thông tài kế giáo lao xây công y văn nông tư giao tài ban ngành du ngoại thích đắc nguyện cứ dĩ
sớm: nhất hoàn muộn ban
sợ: hãi
sơn: la tây trà hà
suất: đầu ăn học sinh
súc: tích vật
suy: nghĩ giảm thoái tôn luận đoán tính rộng kiệt
súng: đạn
sung: túc công mãn
suốt: đời ngày
sử: dụng học liệu
sư: phạm đoàn phụ
sứ: mệnh giả quán
sửa: đổi chữa sai sang
sự: nghiệp kiện cố việc phát tham quan phối cần thật chỉ lãnh vật tin ra hài hỗ phân thành kết nghiệp quản kiểm tích thay cạnh chuyển gia
sức: khỏe mạnh ép lao hút lan cạnh lực
sưu: tầm tập
sương: mù muối
ta: luy
tai: nạn biến họa tiếng
tam: giác nông đảo
tan: rã
tang: lễ vật
tay: nghề chân trái
tàn: tật phá dư
tàng: trữ
tài: chính liệu nguyên sản khoản trợ năng xế nghệ vụ hoa xế trí đức ba
tàu: thuyền bay hỏa
tái: cơ định tạo lập sản sinh cấu thiết diễn hôn chế phạm đàn chuẩn thẩm
tán: thành gẫu dương
tác: động phẩm giả phong nghiệp chiến hại dụng quyền xạ nhân
tách: biệt rời thửa
tải: trọng lên ứng về xuống
tản: mạn cư
tạm: thời ứng dừng trú giữ hoãn tính ngừng vắng hoãn
tạo: điều ra lập thành nguồn việc nên đà động sự môi thuận bước đột hình nền
tạp: chí
tắt: là lửa nghẽn
tắc: trách nghẽn
tăng: cường trưởng thêm lên tốc giảm thu cao lương bình mạnh năng giá đột nhanh vọt cân
tầm: nhìn quan nguyên vóc soát quốc ngắm
tầng: lớp trệt
tần: suất số
tâm: huyết lý tư điểm thế thần trạng nguyện hồn sức đắc linh
tân: phú an bình thành uyên tiến hiệp biên hưng
tấn: công công
tất: cả yếu nhiên bật
tập: trung huấn thể quán hợp đoàn san tin kết luyện sự thuốc tục thói hiến duyệt trận ảnh làm quyền kích đọc
tây: nguyên ninh nam bắc âu ban hồ
tem: thư
tên: gọi miền tuổi lửa họ đơn cơ người đường văn
tệ: nạn
tết: nguyên cổ trung âm dương
tha: hóa thứ thiết
thay: thế đổi mặt cho vì phiên
tham: gia mưu nhũng khảo dự quan chiến tán luận vấn chính ô vọng tàn
than: đá
thang: bảng điểm lương máy
thanh: tra niên toán tịnh lý tra hóa khoản thiếu thản quyết lọc nhạc nhã liêm lịch bình tân tú
thao: tác diễn trường lược
thau: rửa
thành: phố lập viên công tích tựu thạo phần quả đạt thị ủy quách tố tâm thật niên ngữ hệ đoàn
thái: độ bình nguyên lan quá hậu
thách: thức đố
thám: tử hiểm
tháng: năm giêng chạp sau trước đầu liền cuối hành ba
thánh: lễ
tháo: gỡ dỡ
thảo: luận nguyên dược mộc quyết cầm
thạc: sĩ
thạch: cao
thả: nổi lỏng
thải: loại
thanh: thiếu
thắng: lợi cảnh thế thua
thắt: chặt
thẳng: thắn hàng đứng
thăm: hỏi dò quan khám
thăng: tiến hạng hoa cấp trầm
thân: thiện nhân thiết phận thể hữu mật nhiệt chủ
thần: kỳ tốc thoại
thấp: nhất kém hơn
thất: nghiệp thoát bại bát thường thoát truyền
thật: sự thà
thẩm: quyền định tra mỹ phán vấn thấu
thấm: nhuần nước
thấy: rõ được
thầy: giáo thuốc cô
thầu: phụ
thập: kỷ
thậm: chí
thâm: nhập hụt niên canh
the: thé
theo: dõi quy đó yêu hướng từng đúng đề kế thẩm hình mô chức sát đuổi tiêu lộ định chỉ phương nguyên kiểu nhóm hợp mẫu kịp cơ chuẩn tinh cấp luật ngành dạng giờ năm tiến tháng
thế: giới hệ mạnh nào chấp kỷ này trận lực tục vận gian chủ chân
thể: chế hiện thao lệ lực chất thức loại dục tích hình trạng trọng
thêm: mới vào nữa
thi: hành đua công tuyển đấu tốt đỗ cử thố thể đại nâng đánh kết tài vượt thiết viết ca
thí: điểm sinh nghiệm dụ
thì: thầm
thị: trường trấn xã ủy thực sát dân thành chính giác tứ hiếu phần uy tộc
thích: ứng hợp đáng nghi thú
thiếu: hụt niên nhi sót tướng vốn kiến trách thốn cán nhân nước cơ
thiên: nhiên tai niên hướng tài chúa thời
thiện: nguyện chí cảm
thiết: bị yếu thực kế lập chế tha bị giáp kế diện thạch
thiệt: hại thòi
thiểu: số năng
thiêng: liêng
thịnh: vượng hành
thỉnh: thoảng giảng cầu
thiu: thối
thỏa: thuận đáng mãn ước
thoát: nghèo nước ly khỏi vị
thoái: thu hóa vốn
thoáng: mát
thoại: thông
thoi: thóp
thống: nhất kê đốc soái trị
thông: tin qua báo tư minh số thạo suốt thường tục điệp thoáng tấn đồng lệ cáo hiểu thương tri
thôn: xóm bản buôn làng tính ấp
thô: sơ
thổ: nhưỡng dân cư
thôi: thúc việc
thối: lui
thơ: mộng ca
thờ: ơ cúng
thời: gian điểm hạn kỳ đại sự báo cơ lượng vụ cuộc tiết giờ khóa giá buổi giao
thớt: gỗ
thợ: thủ máy
thu: hút hồi nhập chi ngân hẹp thập lệ hoạch phí mua thuế gom hàng tiền thanh âm gọn
thú: y vị nhận
thù: lao địch hận
thủ: tướng tục trưởng công quỹ đô phủ đoạn thư đắc tiêu thành
thụ: hưởng động
thua: lỗ
thuế: suất quan thu giá
thuê: bao mướn đất nhà khoán dịch ngoài
thúc: đẩy
thuộc: tính về thẩm diện lĩnh tỉnh bộ địa trường danh huyện nhóm phạm đối
thuốc: lá men trừ tây
thuần: túy thục nông
thuận: lợi tiện tình chiều
thuật: ngữ toán lại
thung: lũng
thùng: rác
thuyền: viên
thuyên: chuyển giảm
thuyết: minh phục trình
thủy: sản lợi văn điện hải nông ngân bộ triều lôi cầm
thúy: hằng
thư: viện ký mời điện ngỏ tín mục tín công khen
thừa: nhận hưởng phát kế thiên hành cân
thử: nghiệm thách hỏi
thứ: tự hai ba nhất trưởng bậc cấp tư năm sáu bảy yếu nguyên
thửa: đất
thức: ăn tỉnh
thực: hiện tế trạng tiễn phẩm hành tập thi nghiệm chất sự vật hư thể dân thanh học chi túc
thưa: thớt
thưởng: thức phạt lãm
thường: xuyên trực niên kỳ vụ lệ dân quy trú ngày xuyên phục thức
thương: mại hiệu binh nghiệp tích hại trường lái tật tiếc tâm thảo yêu lượng
thước: đo
thượng: tầng mại nguồn tá đẳng úy viện
ti: vi
tia: sáng
tiên: phong tiến quyết lượng
tiền: lương giang phong đề mặt thuế vệ gửi điện thưởng đồng ăn tệ lệ sử công thuê trạm thân vốn phạt
tiến: độ hành bộ trình sĩ tới cử tới quân lên công
tiện: ích lợi nghi dụng
tiễn: đưa
tiếng: anh việt nói dân vang hàn ồn
tiếp: tục cận nhận thu theo dân xúc công cận sức đón cử viện khách giáp diễn đất thị tuyến biến nối tế đến
tiết: kiệm mục giảm học chế lộ dạy canh trời tấu
tiệc: cưới
tiêm: chủng phòng
tiềm: năng lực ẩn
tiểu: học ban mục khu thủ đoàn thương vùng dự luận sử
tiêu: chí chuẩn biểu dùng thụ cực đề hủy biểu diệt hao chảy khiển hóa điểm ngữ xài vong
tìm: hiểu kiếm ra tòi
tin: cậy học tưởng bài nhắn tức vui báo học yêu giả
tinh: thần gọn giản hoa thông vi tế anh khiết nhanh nhuệ lọc chế
tình: hình trạng nguyện huống cảm báo thế tiết nghĩa thương nghi
tính: toán chất cách mạng đến khả ưu từ năng minh hiệu khách cạnh bền pháp kịp chính toàn riêng thống khoa gộp tổng bằng tự đặc sáng thời giá thuế trung liên mở
tỉnh: ủy đoàn thành lộ nhà táo đội đồng bình lỵ khác giao
tĩnh: lặng mạch tâm
tịch: thu biên
tín: hiệu dụng nhiệm chỉ ngưỡng dụng chấp phiếu
tích: cực hợp lũy trữ tụ kho lịch hợp xưa
to: lớn
toa: tàu xe
toan: tính
tòa: án soạn nhà
tỏa: sáng
toàn: diện bộ quốc tỉnh dân cầu thể ngành xã văn huyện quân hệ phần vẹn đảng trình cảnh
toán: học
tóm: tắt lại
tôn: vinh giáo trọng tạo chỉ tạo nghiêm thờ
tồn: tại đọng kho dư
tổn: thất thương hại
tốn: kém
tốt: nghiệp nhất đẹp hơn
tối: thiểu đa ưu cao tân giản thượng mật
tội: phạm danh lỗi
tổ: chức quốc trưởng dân công hợp giúp tiên máy đội thư soạn tham biên
tố: cáo chất tụng giác chức
tô: điểm
tốc: độ hành lực
tộc: người
tổng: hợp kết thể số cục mức thu chi công bí hội sản cộng đài biên vốn kinh giá thầu kho quan nhu quát hành hóa lượng duyệt lực thanh đầu điều cầu
tới: đây nay các
tờ: trình khai rơi báo bản
tra: cứu soát khảo
trai: gái
tránh: lãng chồng né trùng khỏi
trao: đổi tặng giải quyền tay truyền trả
trà: vinh
trạm: y biến thu phát dừng bơm
trang: thiết trọng bị web trại tin phục trải chủ nghiêm mạng
tràn: lan
tranh: thủ chấp luận giành cãi ảnh luận đấu
trái: phép phiếu với quy cây đất luật tim pháp
trách: nhiệm cứ móc
trạng: thái nguyên
trả: lời lại lương nợ kết tiền công hồ
trải: qua nghiệm dài
trăn: trở
trắc: trở nghiệm
trắng: đen
trầm: trọng
trân: trọng quý
trận: địa tự
trật: tự
trẻ: em hóa trung nhỏ tuổi
treo: cờ giải
trên: địa cơ cao toàn cả môi mạng đây tinh hết các giao hệ nền thế internet máy 70 không
trễ: hạn
triển: khai lãm vọng
triệt: để phá
triều: cường đại
triệu: tập đồng người lượt tấn hồi
trích: lập yếu dẫn nộp lục đo xuất ngân
trị: giá sự an liệu thủy giảng bệnh
trình: độ bày duyệt diễn tự chiếu ban cấp ký tỉnh phê chính thủ chủ cơ lên thẩm bộ hội
trì: trệ hoãn
tro: bụi
tròn: trách vai
trong: đó nước năm sạch suốt thời giai quá việc phạm tỉnh số tay lĩnh lúc tháng khi quý tương khuôn ngoài toàn các từng công
trọng: tâm điểm yếu đại tài lượng dụng số tải thị trách thương
trò: chơi chuyện
trồng: trọt rừng cây lúa
trông: chờ coi nom
trống: đồng trải
trội: hơn
trở: thành lên ngại về lại nên đi
trợ: giúp cấp lý lực giảng giá thủ
trùng: lặp với tu khớp đợt dương
trung: ương tâm học thành bình cấp gian thực du hạn bộ niên quốc đoàn ương thu tướng tính
trúng: thầu tuyển cử đấu
truy: cập xuất thu quét cứu nã tố lùng
trụ: cột sở
truyền: thông hình thống đạt tải thanh cảm bá nhiễm dạy thụ miệng máu nghề số
truyện: ngắn
trước: đây mắt khi hết tiên ngày thời năm hạn đó pháp yêu tháng tình
trưởng: ban phòng thành khoa nhóm đoàn thôn bộ công tỉnh
trường: học đại hợp cao trung tiểu lớp phổ mầm chính dạy quốc kỳ sơn thọ nghề phái
trừ: trường nợ trường hại đi sâu khử
trữ: lượng tình
trực: tuyến tiếp thuộc quan ban họp ca tỉnh thăng
trực: thuộc
tu: bổ dưỡng sửa chỉnh
tuân: thủ theo
tuần: tra lễ tới hoàn tự
tùy: theo thuộc tiện tình viên chọn
tuyên: truyền dương bố quang thệ ngôn án giáo phạt
tuyển: dụng sinh chọn tập quân thủ mộ lựa
tuyến: đường đầu trên cơ đê y giáp trực xã
tuyệt: đối mật vời
túi: tiền
tùng: xẻo
tục: ngữ lệ tính
tung: tích
túc: trực
tuổi: trẻ thọ nghỉ thơ lao hưu nghề đảng cao đời
tuôn: trào
tư: vấn pháp duy tưởng nhân cách liệu thế tưởng thục tưởng bản nhân tác sản lợi túi hữu
từ: thiện điển chối bỏ khóa xa ngữ ngày nguồn chức đó năm tháng nay trước đầu các nhiệm
tứ: tuyệt
tử: vong hình tuất tế sĩ
tự: động do nguyện chủ giác học túc nhiên trọng lực hào tin vệ phê cân ý thân quản cung chịu trị nhận khắc lập phát đánh bảo kiểm cường đào do thuật
tựu: trường
từng: bước cơ năm giai cấp loại lĩnh nhóm đơn địa ngành người vùng phần
tướng: lĩnh
tưởng: tượng niệm thưởng như
tương: ứng đối lai tự đương xứng tác quan trợ phản
tường: minh lửa trình thuật vây
tượng: đài trưng
tỷ: lệ đồng giá trọng số suất
tỉ: mỉ lệ trọng
u: ám
ủng: hộ
ung: thư
ứng: dụng phó cử tuyển xử viên trực thí cứu đối vốn biến phó thi
úng: ngập
uy: tín lực nghi hiếp quyền
ủy: ban quyền viên thác nhiệm
ước: tính thực mơ lượng đạt khoảng mong muốn vọng
ưu: tiên đãi điểm việt thế tú tư ái đãi
ương: ngạnh
và: các
vai: trò vế
van: nài
vào: cuộc cuối đầu ra khoảng việc thực năm ngày hoạt sự làm tháng sổ công
vay: vốn mượn nợ tiền lãi
vách: đá
vạch: ra trần
vải: vóc
văn: bản hóa phòng minh thư kiện nghệ học bằng hiến xã công vẻ hóa nghệ khấn mẫu miếu chương
vắng: mặt
vắn: tắt
vấn: đề nạn đáp
vẫn: còn chưa được thạch đang
vận: động hành tải dụng chuyển động mệnh đơn tốc hội
vất: vả
vật: chất liệu tư nuôi dụng lý lực giá thể cản phẩm
vậy: nên
vây: bắt
ven: biển đô sông đường
vẽ: tranh
vẻ: vang đẹp
về: việc nước đích sau đây mặt công các đào chuyển quy
vệ: sinh tinh sĩ đường quốc binh
vết: thương tích
vi: phạm mô rút sinh tính mạch phạm ba bằng khuẩn diện
ví: dụ như điện von
vì: vậy sự thế mục lợi người cộng
vị: trí thế tất thành ngữ thuốc
vĩ: đại mô
viên: chức đạn gạch
viêm: phổi gan
viện: trợ kiểm nghiên dẫn phí hàn trưởng
viễn: thông cảnh thám đông dương
việc: làm thực tổ triển xây ban ứng sử học đào chuyển áp này khó hiếu quản phối phát
viết: tắt bài thư nhật hoa
viếng: thăm
vinh: danh dự quang
vĩnh: long phúc viễn cửu
vò: võ
vòng: tròn đời loại quanh đua
vong: linh
vọng: tưởng
vô: cùng hiệu tuyến hình tận điều danh tư tổ thời trách
vỏ: bọc
võ: thuật trang
vòi: nước
vốn: đầu có điều vay tự lưu ngân nhà pháp đối ưu sự sự xã góp ODA ban hỗ dư
vỗ: tay về
vội: vàng
vờ: vĩnh
vở: kịch ghi
vỡ: nợ hoang
với: nhau các phương mục tổng sự
vớt: vát
vụ: việc mùa án lợi phó trưởng đông hè khảo
vui: chơi vẻ mừng
vùng: sâu cao miền dân đồng kinh núi biên biển khó nông trũng trồng tây bãi lõm
vun: đắp
vũ: trang khí lực trụ đạo
vững: chắc vàng mạnh bền chãi
vươn: lên xa ra tới
vướng: mắc víu
vườn: ươm cây quốc tược
vượt: qua trội mức bậc chỉ khó quá khung kế thu trần thẩm cấp giờ
vừa: qua và phải học làm bảo sức
vực: dậy
vứt: bỏ
xa: xôi lạ bờ xưa nhất
xã: hội viên phường giao đội luận thôn đảo nghèo biên an tắc đặc
xác: định thực minh nhận lập suất suất đáng đất
xanh: sạch tươi
xao: lãng
xảy: ra
xấp: xỉ
xấu: độc nhất
xâm: nhập phạm hại lược lấn
xây: dựng lắp mới nhà cất
xe: máy buýt ô đạp cộ công
xem: xét là như nhẹ trọng
xen: kẽ
xét: duyệt tuyển xử nghiệm chọn tặng thấy công thi nâng thăng khen
xếp: loại hạng hàng lương thứ
xi: măng
xin: ý phép lỗi giấy
xích: mích lô đạo
xoay: quanh chuyển
xóa: bỏ đói mù nhòa nợ tên
xóm: làng
xu: hướng thế
xuân: lộc
xung: quanh đột kích phong yếu
xúc: tiến phạm tác động
xuống: cấp cơ thấp
xuyên: suốt tạc biên
xuyến: tâm
xuất: phát khẩu sắc bản hiện nhập trình ngân huyện xứ thân cảnh huyết tinh viện kho ngũ bến xưởng
xử: lý phạt lí án trảm tử sự
xưng: danh hô
xứng: đáng tầm
xướng: ca
y: tế bác đức học khoa dược tá lý sĩ
ý: kiến thức nghĩa tưởng chí định đồ thích nguyện tứ niệm
yên: bái tâm thế bình ổn tĩnh dân
yêu: cầu nước thích thương mến
yếu: tố kém điểm lĩnh nhân thế lược
đa: dạng số phương ngành chiều mục phần dân nguyên quốc năng phương lĩnh phía sắc dạng
đai: ốc
đại: học hội biểu diện hóa đoàn lý lộ dương chúng đa trà từ tướng tu cương sứ thể lượng trường tá
đan: xen
đang: được thực làm có sinh triển trong diễn hoạt
đàm: phán thoại
đàn: áp ông
đài: phát truyền thọ tiếng loan báo các
đào: tạo thải hầm sâu
đáng: kể giá lẽ tin
đáy: biển
đảm: bảo nhận trách đang nhiệm
đảng: viên ủy bộ phái cộng đoàn
đảo: lộn ngược chính
đáp: ứng án lại từ
đánh: giá bắt dấu số máy thuế chặn bại phá thức đổi mất cá vần
đạo: đức luật diễn cụ lý hồi tràng hàm hiếu
đạt: được chuẩn mức kết tỷ trên hiệu yêu chỉ khoảng tiêu thấp tối loại giải ít thành 100 trình nhiều cao danh
đã: được ban có đạt và triển góp từng hoàn tổ trở bố qua phê cấp thực nêu đưa tạo xây
đãi: ngộ
đạn: dược
đạp: xe
đắk: lắk nông
đắc: lực đạo cử
đắn: đo
đặc: biệt thù điểm trưng khu sản sắc tính nhiệm quyền phái cách ân trị chủng
đặt: ra hàng tên mua cọc lên vấn trụ hiện nền tại chỗ lịch máy
đăng: ký tải kiểm nhập đàn bộ quang cai tin bài
đằng: sau
đẳng: cấp
đậm: đà nét đặc
đầu: tư tiên mối năm vào ra tháng cuối kỳ tuần ngành nguồn đàn bếp tàu quý giai người tắt tay nhiệm óc khóa giờ đề bảng
đấu: tranh thầu giá tố nối thủ trường vật trí
đẩy: mạnh nhanh lùi lên ra tiến
đây: là
đầy: đủ tớ tràn
đất: đai nước nông rừng ở trống liền khách nền sét phi hiếm đỏ
đập: nước phá
đề: án xuất nghị ra cao tài cập cương bạt phòng xướng thi mục đóng kháng
đê: điều kè
để: bảo thực nâng tạo đảm phục làm có lại ý giúp cho xảy đáp phát
đêm: giao
đen: tối
đem: lại theo
đèn: đường
đẹp: mắt đẽ
đeo: bám
đến: năm nay nơi đâu cuối nhà ngày từng tận đầu với cơ đích hết người từng các hạn khi gần thời trước
đền: bù thờ ơn
đều: có được đặn nhau
đệ: trình tam
đi: lại đầu vào đôi học kèm làm đến công sâu lên trước thực tới đứng đường chợ chơi
địa: phương bàn chỉ điểm chính lý hình giới danh vị ốc đạo lí chất đồ hạt thế phận cầu
đích: đáng thực danh đến
đích: thân
điểm: đến nghẽn nhấn mạnh yếu sáng số cầu tựa xuất danh nóng mới trung đầu bưu học dân trường thi du nổi sàn chung kết thu giao cân
điện: tử thoại lực toán năng ảnh báo biên tín thế áp máy lưới bàn gió mặt thanh đàm văn mừng cao hạ nước quang
điền: vào kinh dã trang
điển: hình
điệp: khúc
điệu: múa
điều: hành kiện chỉnh tra phối lệ tiết trị động lệnh chuyển khoản đó ước tốc dưỡng khiển này lộ luật chế trần
điêu: khắc
đính: kèm chính
đỉnh: cao điểm
đình: chỉ đốn trệ công làng
định: hướng kỳ mức lượng kiến biên danh cư hình tính suất giá vị canh chế mệnh nghĩa luận thức tội ước đoạt quán
định: hướng
địch: họa
đo: lường đạc đếm lường
đó: là có
đòi: hỏi nợ
đói: nghèo kém
đón: tiếp nhận đầu bắt
đóng: góp vai cửa mới gói dấu thuế tàu trên quân thầu băng gói hộp
đoàn: kết thể viên thanh công trường kiểm đại tụ phí khảo viên luật thanh ngoại
đoạn: tuyệt đường văn trường thẳng
đọc: sách báo hiểu thông
đô: thị la
đồ: dùng họa thị đạc án chơi
đổ: bộ vỡ sập
đỗ: xe đạt
độ: tuổi tin dài cao phủ bền sâu lệch trễ dốc ẩm chính mở khó ổn che phức
độc: lập đáo quyền hại giả đoán tố canh thân
đối: với tượng tác thoại ngoại chiếu diện xử ứng phó nhân thủ đáp đầu lưu phương mặt nội trọng đãi kháng sách lập xứng nghịch giá
đổi: mới thay đất tên lại chiều sang tiền giờ nghề ngôi
đôi: khi bên
đồi: núi trọc
đội: ngũ trưởng viên tuyển quân phó hình sản bóng công
đông: nam đảo bắc y á dân âu người đúc
đống: đa đất
đồng: bộ thời bào nai tháp ý chí bằng hành chủ thuận hồ lòng đội tiền phạm đều nghĩa nhất nghiệp lúa hới đô phú hương đẳng xoài loạt cảm quê
đốc: thúc
động: lực viên thái cơ vật đất sản lệnh tác thổ
đột: phá xuất biến ngột kích
đơn: vị giản giá thư điệu lẻ nhất độc thuần cử tuyến yếu phương
đời: sống nay thường sau đời
đợt: sinh tập học kiểm thi này phát
đới: lãnh
đủ: điều năng sức lớn khả chuẩn số năm nguồn trình hồ tiêu
đúc: rút kết
đua: tranh
đùn: đẩy
đúng: quy hạn tiến đối pháp đắn theo thời thẩm mức luật lúc trình hướng nơi yêu quyền tuyến hình giờ
đường: lối bộ sắt thủy dây hàng phố truyền giao link biên dài hầm lộ đi xá cao ống sữa thẳng
đương: nhiên nhiệm đầu đại chức sự thời
được: giao cấp phê triển thực ban đào xây ủy hưởng tổ quan nâng phân hỗ tăng tham sử bố áp đầu phép cử coi bồi duyệt hình quy đảm thành duy kết phục tính gọi miễn bảo trang chuyển thông bổ mùa công xác phát đặt thiết nhận đưa khen chia cập dùng chú
đưa: vào ra tin lên đón các nội về đến
đứng: đầu trước vững lớp chân tên thứ ra
đức: tính dục hạnh trọng tin
đức: độ
ngân: hàng sách khố quỹ nga hà
tri: thức ân kỷ thiên giác thức
sát: hạch nhập sao hại thực cánh thương khuẩn
ngắn: hạn gọn ngày nhất
tuy: nhiên vậy có đã
then: chốt
trưng: bày cầu thu dụng mua tập
tọa: đàm lạc độ
tặng: thưởng quà bằng kỷ hoa
sáp: nhập
tận: dụng hưởng tâm tụy nơi cùng tình gốc
lành: mạnh nghề tính
chuỗi: cung giá khối sản cửa liên
thói: quen
sôi: động nổi
cáp: quang treo ngầm
mũi: nhọn tên
chồng: chéo lấn
lấp: đầy
đam: mê
chậm: trễ tiến nhất chạp
chặt: chẽ
chìa: khóa
cánh: tay đồng cửa
thảm: đỏ họa
ngăn: ngừa chặn cấm nắp
tránh: né
hiếm: hoi có
khán: thính đài
thính: giả giác lực
nhàm: chán
trơn: tru
suôn: sẻ
ngặt: nghèo
tươm: tất
thuận: hòa tiện
bứt: phá
nhảy: vọt
dẻo: dai
bóng: đá chuyền đèn
chăm: sóc lo chỉ
chắc: chắn
chẩn: đoán
chất: liệu lượng vấn thải xám
chiết: khấu suất
chuông: reo
cước: phí
cửu: chương
dại: dột
dẫu: sao
dệt: may
dũng: khí
êm: ấm
giãn: cách
gian: hàng nan
giằng: co
gói: gọn
hao: hụt mòn
hé: lộ
hiển: hách
hóc: búa
hội: trường
hớn: hở
hững: hờ
khao: thưởng
khắt: khe
khe: khắt
khiêu: khích vũ
khóc: lóc
khoét: sâu
khởi: sắc
khơi: gợi
kiềm: tỏa
lãng: quên
lân: la
lập: luận lờ
lận: đận
liêu: xiêu
lô: hàng gích
lố: bịch
loang: lổ
lục: địa nam lạo
luồn: lách
lưa: thưa
mạch: vành nước
mập: mờ
máu: mủ
mặn: mà
mẹ: con
mờ: nhạt
môi: giới
mở: mang
nao: núng
nẩy: mầm
ngay: thẳng
ngắm: nhìn
ngâm: cứu
ngấm: ngầm
ngập: úng mặn
nghiêng: ngả
ngoặt: ngoẹo
ngờ: vực
ngủ: nghỉ
nhấp: nhô
nhem: nhuốc
nhỡ: nhàng
nhức: nhối
nhường: nhịn
niêm: yết phong
niên: hạn khóa độ vụ giám
niềm: tin vui nở
ngờ: vực
nợ: nần
oai: hùng
phai: nhạt
phật: giáo tử
phấp: phới
phiêu: lưu
phong: ba
phũ: phàng
quan: họ
quậy: phá
rập: khuôn
rầm: rộ
rẻ: tiền
rêu: rao
rò: rỉ
rộn: ràng
rườm: rà
sáng: sủa
sắt: đá
siêng: năng
sượng: sùng
tài: sắc
tạp: vụ chất
tàm: tạm
tăm: tối
tấm: gương lòng
tận: thu
tập: tành
thảnh: thơi
thấu: hiểu đáo
thẻ: căn bảo tín nhớ từ
thẹn: thùng
thê: thảm
thiêu: hủy
thiu: thiu
thói: hư
thoi: loi
thô: kệch
thông: suốt
thơm: thảo
thúc: ép giục
thui: chột
thuở: xưa
tiêm: kích
tinh: xảo
tĩnh: tại
tòng: quân
tơ: lụa
trang: trí
tráng: lệ
trầy: trật
trẻ: trung
trích: dẫn
triền: miên
trói: buộc
trôi: chảy
trớ: trêu
trú: ngụ ẩn
trục: trặc lợi lộ
trừu: tượng
tục: tĩu
tuân: hành
tuổi: già
tựa: đề
vắt: kiệt
vén: màn
vệt: dài
vẹn: toàn
viền: mép
vô: vàn
vỡ: lẽ
vun: vén
vượng: khí
vướng: bận
xấp: xỉ
xây: đắp
xác: suất
xê: dịch
xen: canh
xếp: chồng
xoáy: sâu
xô: xát
xối: xả
xuề: xòa
xum: xuê
đấu: loại thủ
đắt: đỏ
đeo: đuổi
đọng: lại
đuối: sức nước
đuổi: kịp
bác: sĩ học
báo: chí hình
nhân: vật hóa nghĩa
chỉnh: sửa trang lý đốn
đa: khoa điểm
đơn: thuốc hàng
đánh: thuế
khối: thống xã tư
không: dây giấy ngại
tối: ưu giản
tự: nghiên lập tổ
tiên: tiến
vùng: nuôi nguyên
băng: rộng thông
hình: họa khối
khâu: đột nối
luật: ngân sửa
phật: pháp
chiếm: khoảng trên
rủi: ro
cảm: thụ
sửa: lỗi
hạ: lưu
tính: cấp
hợp: quốc
quản: trị
bảng: xếp
bật: lên
sức: bật
kéo: dài theo giãn co
kèm: cặp
kẹp: tóc
kín: đáo
khởi: động
tràn: đầy
dùng: dằng
học: hóa
tin: tặc
giàu: có mạnh nghèo lên
giáp: lai
lỏng: tay
thất: lạc
tháp: mười
trảng: bom bàng
biên: tập
tiến: hóa
thiên: vị
tuổi: đời
ngập: tràn
vật: thể
mạo: danh hiểm
lừa: đảo
đảo: chiều
nhóm: họp
bộc: lộ
phơi: bày
phô: bày
trình: chiếu
thiết: lập
trích: ngang
cường: tráng
hoành: tráng
rạng: rỡ
vinh: hạnh
hân: hạnh hoan
đậm: nét
lắng: đọng
nghiêm: trang
chín: muồi
`;

/** Terms of three and more syllables, separated by commas. */
export const terms = `
chuyển đổi số, kinh tế số, xã hội số, chính quyền số, chính phủ số, công dân số, kỹ năng số, công nghệ số, hạ tầng số, nền tảng số, dữ liệu số, doanh nghiệp số,
văn hóa số, tài khoản số, chữ ký số, học liệu số, nội dung số, môi trường số, không gian số, thanh toán số, nhân lực số, bình dân học vụ số, tổ công nghệ số cộng đồng,
công nghệ thông tin, công nghệ cao, khoa học và công nghệ, thông tin và truyền thông, giáo dục và đào tạo, kế hoạch và đầu tư, tài nguyên và môi trường,
nông nghiệp và môi trường, nông nghiệp và phát triển nông thôn, văn hóa thể thao và du lịch, lao động thương binh và xã hội, giao thông vận tải, ủy ban nhân dân,
hội đồng nhân dân, mặt trận tổ quốc, ủy ban mặt trận tổ quốc, đoàn thanh niên cộng sản, hội liên hiệp phụ nữ, liên đoàn lao động, hội nông dân, hội cựu chiến binh,
cộng hòa xã hội chủ nghĩa việt nam, độc lập tự do hạnh phúc, thủ tướng chính phủ, văn phòng chính phủ, ban chấp hành trung ương, bộ chính trị, ban thường vụ tỉnh ủy,
ban chỉ đạo, tổ giúp việc, cán bộ công chức viên chức, người lao động, người đứng đầu, cơ quan chủ trì, cơ quan phối hợp, cơ quan nhà nước, cơ quan hành chính,
đơn vị sự nghiệp công lập, đơn vị sử dụng, đơn vị hành chính, chính quyền địa phương, chính quyền điện tử, chính phủ điện tử, cải cách hành chính, thủ tục hành chính,
dịch vụ công trực tuyến, dịch vụ công, cổng dịch vụ công, cổng thông tin điện tử, trang thông tin điện tử, hệ thống thông tin, hệ thống chính trị, cơ sở dữ liệu, cơ sở vật chất,
cơ sở hạ tầng, cơ sở đào tạo, cơ sở giáo dục, trí tuệ nhân tạo, dữ liệu lớn, chuỗi khối, internet vạn vật, điện toán đám mây, an toàn thông tin, an ninh mạng, an toàn thông tin mạng,
nguồn nhân lực, nguồn nhân lực chất lượng cao, đào tạo bồi dưỡng, nâng cao chất lượng, nâng cao nhận thức, nâng cao năng lực, nâng cao hiệu quả, phổ cập kỹ năng,
mục tiêu tổng quát, mục tiêu cụ thể, mục đích yêu cầu, quan điểm chỉ đạo, nhiệm vụ và giải pháp, nhiệm vụ trọng tâm, giải pháp thực hiện, tổ chức thực hiện, phân công nhiệm vụ,
thời gian thực hiện, lộ trình thực hiện, kinh phí thực hiện, nguồn kinh phí, kinh phí thường xuyên, nguồn vốn đầu tư công, vốn sự nghiệp, ngân sách nhà nước, ngân sách trung ương,
ngân sách địa phương, ngân sách tỉnh, dự toán ngân sách, chi thường xuyên, chi đầu tư phát triển, nguồn xã hội hóa, quy định hiện hành, văn bản quy phạm pháp luật,
báo cáo kết quả, báo cáo định kỳ, chế độ báo cáo, sơ kết tổng kết, thi đua khen thưởng, kiểm tra giám sát, thanh tra kiểm tra, đôn đốc thực hiện, tổng hợp báo cáo, xem xét quyết định,
đề án dự án, chương trình mục tiêu quốc gia, chiến lược quốc gia, kế hoạch phát triển kinh tế xã hội, phát triển bền vững, phát triển kinh tế,  đổi mới sáng tạo, khởi nghiệp sáng tạo,
đào tạo lại, đào tạo nghề, đào tạo từ xa, đào tạo trực tuyến, học trực tuyến, khóa học trực tuyến, lớp bồi dưỡng, lớp tập huấn, tập huấn kỹ năng, bồi dưỡng kỹ năng, bồi dưỡng kiến thức,
chuyên gia giỏi, chuyên trách công nghệ thông tin, trình độ chuyên môn, chuyên môn nghiệp vụ, kỹ năng mềm, vị trí việc làm, giảng viên nòng cốt, lực lượng nòng cốt, đội ngũ nòng cốt,
giáo dục phổ thông, giáo dục đại học, giáo dục nghề nghiệp, trung học cơ sở, trung học phổ thông, trường đại học, trường cao đẳng, trường chính trị, học sinh sinh viên,
doanh nghiệp nhỏ và vừa, hợp tác xã, hộ kinh doanh, thương mại điện tử, sàn thương mại điện tử, thanh toán không dùng tiền mặt, tổ chức tín dụng,
vùng sâu vùng xa, vùng đồng bào dân tộc thiểu số, dân tộc thiểu số, người cao tuổi, người khuyết tật, người yếu thế, hộ nghèo, hộ cận nghèo, đối tượng yếu thế,
trên địa bàn tỉnh, căn cứ pháp lý, sự cần thiết, cơ sở thực tiễn, cơ sở chính trị, thực trạng, tồn tại hạn chế, thuận lợi khó khăn, khó khăn vướng mắc, nguyên nhân chủ quan, bài học kinh nghiệm,
hiệu lực thi hành, chịu trách nhiệm thi hành, kèm theo quyết định, ban hành kèm theo, trách nhiệm thi hành, thuộc phạm vi quản lý, chức năng nhiệm vụ, theo chức năng, tham mưu giúp,
đánh giá kết quả, hướng dẫn thực hiện, triển khai thực hiện, phối hợp thực hiện, xây dựng kế hoạch, xây dựng chương trình,
bộ chỉ số, khung năng lực, chuẩn kỹ năng, tiêu chuẩn chức danh, mạng xã hội, mạng lưới, phương tiện thông tin đại chúng, tuyên truyền viên, báo cáo viên, cộng tác viên, hội thi, cuộc thi tìm hiểu,
tuần lễ, ngày chuyển đổi số quốc gia, tổng dân số, tổng kinh phí, tổng số lượng, tổng vốn đầu tư, tổng dư nợ, tổng sản lượng, tổng chi phí, tổng doanh thu, hành chính công, trung tâm phục vụ hành chính công, bộ phận một cửa, một cửa liên thông, văn phòng điện tử, chứng thực điện tử, định danh điện tử,
hồ sơ điện tử, hóa đơn điện tử, bệnh án điện tử, số hóa hồ sơ, tài liệu lưu trữ, đô thị thông minh, du lịch thông minh, nông nghiệp thông minh, giao thông thông minh, y tế thông minh,
hồ chí minh, bà rịa, vũng tàu, bình phước, bắc giang, đồng nai, quản lý nhà nước, sự nghiệp giáo dục, an sinh xã hội, trật tự an toàn xã hội, quốc phòng an ninh, cách mạng công nghiệp
`;

/**
 * Three syllables in a row that show which of two words is meant: phấn đấu goes on with a level, the first part of something says of
 * what it is the first part.
 */
export const contexts: string =
  "phấn đấu #, phấn đấu đến, phấn đấu đạt, phấn đấu có, phấn đấu hoàn, phấn đấu trên, phấn đấu tối, phấn đấu ít, phấn đấu trở, phấn đấu mỗi, phấn đấu hằng, phấn đấu hàng, phấn đấu tỷ, phấn đấu tăng, phấn đấu nâng, phấn đấu thực, phấn đấu đưa, phấn đấu xây, phấn đấu thuộc, phấn đấu nằm, phấn đấu triển, phấn đấu giảm, phấn đấu các, phấn đấu số, phấn đấu đào, phấn đấu bảo, phấn đấu toàn, phấn đấu cơ, " +
  "phần đầu của, phần đầu văn, phần đầu trang, phần đầu bài, phần đầu là, phần đầu và, phần đầu câu, phần đầu chương, phần đầu mục, trong phần đầu, ở phần đầu";

/** Words of one syllable without a meaning of their own, which stand beside anything. */
export const particles: string =
  "và của các cho là có được để với trong từ đến tại theo về trên dưới này đó những một không đã sẽ đang cũng khi nếu thì mà như do vì bằng vào ra lên xuống " +
  "qua lại còn hơn rất nhất nhiều ít mọi mỗi từng hai ba bốn năm sáu bảy tám chín mười trăm nghìn triệu hoặc hay nhưng nên phải cần bị bởi giữa sau trước " +
  "ngoài gồm thuộc tới cùng cả chỉ vẫn chưa đều mới ở đi thêm đủ đúng gần khoảng trừ kể nhằm ai gì nào đây kèm riêng chung vừa thứ lần";

/** Words of one syllable that are a word of their own. */
export const lone: string =
  "số tháng ngày quý tuần giờ đồng người xã huyện tỉnh bộ sở ban ngành cấp thôn ấp phường lớp khóa việc sự cách điểm khoản điều mục phần chương bảng biểu mẫu nhóm " +
  "loại đạt tăng giảm làm tốt cao thấp lớn nhỏ ông bà mức tiền vốn phí giá thuế nước dân đất nhà trường thầy trò con em máy mạng web giao cử gửi nộp trình ký xét " +
  "duyệt chi thu nhận lập mở dạy học thi họp nghe nói đọc viết xem";
