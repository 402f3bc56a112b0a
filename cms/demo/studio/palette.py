"""The colours of the demo's brand, and the tints its papers are cut from."""

INK = "#1d2b28"
PAPER = "#fffdf8"
TINT = "#f4ede0"
CREAM = "#fbf1dc"
PRIMARY = "#14524a"
DEEP = "#0d3a34"
NIGHT = "#082a26"
GREENS = ("#a9c7ac", "#86b298", "#639a85", "#438471", "#2c6e61", "#1d5d53", "#14524a", "#0d3a34")
ACCENT = "#b4430f"
RUST = "#93360c"
TERRACOTTA = "#cf6b3c"
CLAY = "#e08d5e"
PEACH = "#ecb083"
SAND = "#e9cf9f"
SUN = "#f2b84b"
HONEY = "#f6cd77"
STRAW = "#fae3ac"
WOOD = "#8a5230"
DARK_WOOD = "#5d3521"
SKINS = ("#f0c6a0", "#d99f73", "#b0703f", "#7d4725", "#5c3420")
HAIRS = ("#2b1d14", "#5b3a24", "#8d8f8a", "#1c1410", "#a8602c", "#d8d4c8")


def mix(colour: str, other: str, share: float) -> str:
    """``share`` (0 to 1) of the other colour in the first."""
    pairs = zip(bytes.fromhex(colour[1:]), bytes.fromhex(other[1:]), strict=True)
    return "#" + "".join(f"{round(a + (b - a) * share):02x}" for a, b in pairs)
