(function () {
  var field = document.getElementById("kata"), told = document.getElementById("hasil");
  var all = Array.prototype.slice.call(document.querySelectorAll(".layanan"));
  var groups = Array.prototype.slice.call(document.querySelectorAll(".kebutuhan"));
  var menu = document.querySelector("nav");
  function search() {
    var words = field.value.toLowerCase().split(/\s+/).filter(Boolean), found = 0;
    all.forEach(function (one) {
      var text = one.getAttribute("data-kata") + " " + one.textContent.toLowerCase();
      var fits = words.every(function (word) { return text.indexOf(word) >= 0; });
      one.hidden = !fits;
      if (fits) { found += 1; }
    });
    groups.forEach(function (one) { one.hidden = !one.querySelector(".layanan:not([hidden])"); });
    menu.hidden = words.length > 0;
    told.textContent = found ? found + " layanan" : "Tidak ada layanan yang cocok. Coba kata lain.";
  }
  field.addEventListener("input", search);
  document.getElementById("cari").addEventListener("submit", function (event) { event.preventDefault(); search(); });
})();
